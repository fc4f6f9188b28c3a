import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Route } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { explainer, kinds, original } from './pages.ts';

for (const kind of kinds) {
  // Pages share one layout.
  const isCore = ['index.html', explainer, '404.html'].includes(kind);
  test(`${kind} is read after one request, before its font and script have come`, rest(isCore), async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
    const held: Route[] = [];
    await page.route(/\.(?:woff2|js)$/, (route) => void held.push(route));
    await page.goto(`/${kind}`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toBeVisible();
    const others = requests.filter((request) => !/^(?:font|script|other \/favicon\.svg)/.test(request));
    expect(others).toEqual([`document /${kind}`]);
    // The page closes seconds later while a request of it is held.
    await Promise.all(held.map((route) => route.continue()));
  });
}

test('an unknown address shows the page that says so', async ({ page, complaints }) => {
  complaints.expect(/^console error: Failed to load resource: .* 404 /);
  const response = await page.goto('/gibt/es/nicht');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
});

test.describe('opened from a disk', () => {
  test('links lead from page to page and to places in them', async ({ page, siteFolder }) => {
    await page.goto(pathToFileURL(join(siteFolder, 'index.html')).href);
    await page.getByRole('link', { name: 'Das Telefonat zwischen Trump und Putin' }).click();
    await expect(page.locator('#telefonat-1')).toContainText(original.slice(0, 60));
    await page.getByRole('link', { name: 'Mehr über Wladimir Putin' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wladimir Putin');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Diplomatische Bemühungen' })
      .getByRole('link', { name: 'Absatz 2' })
      .click();
    await expect(page).toHaveURL(/^file:.*\/trump-putin-telefonat\.html#diplomatie-2$/);
    await expect(page.locator('#diplomatie-2')).toBeInViewport();
  });

  test('a card opens and leads to its entry', async ({ page, siteFolder }) => {
    await page.goto(pathToFileURL(join(siteFolder, explainer)).href);
    await page.locator('#artikel .mention button[popovertarget="karte-hegseth"]').first().click();
    await expect(page.getByRole('dialog', { name: 'Pete Hegseth' })).toBeVisible();
    await page.getByRole('link', { name: 'Zum Eintrag unter „Akteure“' }).click();
    await expect(page.locator('#akteur-hegseth').getByRole('heading')).toBeInViewport();
  });
});

test.describe('the policy of a page', () => {
  for (const [what, hostile] of [
    ['a script', '<script>document.title = "hostile"</script>'],
    ['a style', '<style>h1 { display: none }</style>'],
    ['a style attribute', '<i style="position: fixed; inset: 0">hostile</i>'],
    ['an image of another host', '<img src="https://beispiel.example/x.png" alt="">'],
    ['a base address', '<base href="https://beispiel.example/">'],
  ] as const) {
    test(`stops ${what} that is not ours`, rest(what === 'a script'), async ({ page, complaints }) => {
      // The request is told even where the policy stops it.
      complaints.own('https://beispiel.example');
      const stopped: string[] = [];
      page.on('requestfailed', (request) => stopped.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
      complaints.expect(/^console error: .*(?:violates|Refused).*Content Security Policy/s);
      await page.route(`**/${explainer}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('<main', `${hostile}<main`) });
      });
      await page.goto(`/${explainer}`);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page).not.toHaveTitle('hostile');
      await expect.poll(() => stopped).toEqual(hostile.includes('<img') ? ['https://beispiel.example/x.png csp'] : []);
      expect(await page.evaluate(() => document.baseURI)).toMatch(/^http:\/\/127\.0\.0\.1/);
      expect(await page.locator('i').evaluateAll((all) => all.map((i) => getComputedStyle(i).position))).not.toContain(
        'fixed',
      );
    });
  }
});
