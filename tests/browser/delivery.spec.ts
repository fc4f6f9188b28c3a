import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.ts';
import { explainer, kinds, original } from './pages.ts';

for (const kind of kinds) {
  test(`${kind} is read after one request`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
    await page.goto(`/${kind}`, { waitUntil: 'load' });
    await expect(page.locator('h1')).toBeVisible();
    expect(requests.filter((request) => request !== 'other /favicon.svg')).toEqual([`document /${kind}`]);
  });
}

test('no page leaves a cookie or anything else in the browser', async ({ page, context }) => {
  for (const kind of kinds) {
    await page.goto(`/${kind}`);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(stored, kind).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  }
  expect(await context.cookies()).toEqual([]);
});

test('an unknown address shows the page that says so', async ({ page, complaints }) => {
  complaints.expect(/^console error: Failed to load resource: .* 404 /);
  const response = await page.goto('/gibt/es/nicht');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
});

test.describe('opened from a disk', () => {
  for (const kind of kinds) {
    test(`${kind} shows its text`, async ({ page, siteFolder }) => {
      await page.goto(pathToFileURL(join(siteFolder, kind)).href);
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('links lead from page to page and to places in them', async ({ page, siteFolder }) => {
    await page.goto(pathToFileURL(join(siteFolder, 'index.html')).href);
    await page.getByRole('link', { name: 'Das Telefonat zwischen Trump und Putin' }).click();
    await expect(page.locator('#telefonat-1')).toContainText(original.slice(0, 60));
    await page.getByRole('link', { name: 'Mehr über Wladimir Putin' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wladimir Putin');
    await page.getByRole('link', { name: 'Absatz 2 in „Diplomatische Bemühungen' }).click();
    await expect(page).toHaveURL(/^file:.*\/trump-putin-telefonat\.html#diplomatie-2$/);
    await expect(page.locator('#diplomatie-2')).toBeInViewport();
  });

  test('a card opens and leads to its entry', async ({ page, siteFolder }) => {
    await page.goto(pathToFileURL(join(siteFolder, explainer)).href);
    await page.getByRole('button', { name: 'Wer ist Pete Hegseth?' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Pete Hegseth' })).toBeVisible();
    await page.getByRole('link', { name: 'Zum Eintrag unter „Akteure“' }).click();
    await expect(page.locator('#akteur-hegseth').getByRole('heading')).toBeInViewport();
  });
});
