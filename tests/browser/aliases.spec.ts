import { expect, rest, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

/** The page as it is when the section and its second paragraph have former ids. */
const aliased = (html: string): string =>
  html
    .replace('<section id="diplomatie">', '$&<span id="verhandlungen" class="alias"></span>')
    .replace('<p id="diplomatie-2">', '$&<span id="verhandlungen-2" class="alias"></span>');

for (const [former, target] of [
  ['verhandlungen', 'diplomatie'],
  ['verhandlungen-2', 'diplomatie-2'],
] as const) {
  test(`a link to the former id ${former} scrolls to #${target} and highlights it, without scripts`, async ({
    page,
  }) => {
    await page.route('**/trump-putin-telefonat.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: aliased(await response.text()) });
    });
    const place = page.locator(`#${target}`);
    await page.goto('/trump-putin-telefonat.html');
    await expect(place).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await page.goto('about:blank');
    await page.goto(`/trump-putin-telefonat.html#${former}`);
    await expect(place).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect.poll(async () => Math.round((await place.boundingBox())?.y ?? -1)).toBeLessThan(60);
    expect((await place.boundingBox())?.y).toBeGreaterThan(-1);
  });
}

test('former ids do not move the text', rest(), async ({ page }) => {
  // Held back, so that both visits show the letters that stand in for the font.
  await page.route('**/*.woff2', () => undefined);
  await page.goto('/trump-putin-telefonat.html', { waitUntil: 'domcontentloaded' });
  const before = await page.locator('#diplomatie-2').boundingBox();
  await page.route('**/trump-putin-telefonat.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: aliased(await response.text()) });
  });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.locator('#verhandlungen-2')).toBeAttached();
  expect(await page.locator('#diplomatie-2').boundingBox()).toEqual(before);
});
