import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { explainer, kinds, takeAway } from './pages.ts';

/** Whether the title is set in the site's font: without it, its letters take another room. */
function hasSiteFont(page: Page): Promise<boolean> {
  return page.locator('h1').evaluate((title) => {
    const text = document.createRange();
    text.selectNodeContents(title);
    const shown = text.getBoundingClientRect().width;
    title.style.fontFamily = 'serif';
    const without = text.getBoundingClientRect().width;
    title.style.fontFamily = '';
    return shown !== without;
  });
}

/** How far the page has moved since it was first shown; 0 is not at all. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What moves in one frame is told after the next.
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    observer.disconnect();
    return sum;
  });
}

// What is taken away brings its font along, and 404.html has none.
for (const kind of kinds.filter((each) => each !== takeAway && each !== '404.html')) {
  for (const width of [360, 1440]) {
    test(
      `nothing on ${kind} moves at ${width} px when the font comes late`,
      rest(kind === explainer),
      async ({ page }) => {
        const held: Route[] = [];
        await page.route('**/*.woff2', (route) => void held.push(route));
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${kind}`, { waitUntil: 'domcontentloaded' });
        await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
        expect(held.length).toBeGreaterThan(0);
        const arrived = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
        await Promise.all(held.map((route) => route.continue()));
        await arrived;
        await page.evaluate(() => document.fonts.ready);
        expect(await layoutShift(page)).toBe(0);
      },
    );
  }
}

test('a font that comes in time is there when the page is first shown', async ({ page, site, complaints }) => {
  const html = await (await fetch(`${site}/${explainer}`)).text();
  const [head = '', body = ''] = html.split(/(?=<body)/);
  // In time is before the text, whatever the machine's speed.
  let sendBody = (): void => undefined;
  const server = createServer((request, response) => {
    if (request.url === `/${explainer}`) {
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).write(head);
      sendBody = () => response.end(body);
    } else {
      get(new URL(request.url ?? '', site), (answer) => answer.pipe(response.writeHead(200, answer.headers)));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  complaints.own(address);
  const font = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
  const shown = page.goto(`${address}/${explainer}`);
  await font;
  sendBody();
  await shown;
  expect(await hasSiteFont(page)).toBe(true);
  // An icon that is still on its way would find no server.
  await page.close();
  server.close();
});

for (const kind of [explainer, takeAway]) {
  test(`${kind} has its font from a disk`, async ({ page, siteFolder }) => {
    await page.goto(pathToFileURL(join(siteFolder, kind)).href);
    await expect.poll(() => hasSiteFont(page)).toBe(true);
  });
}
