import type { Page } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { waitForFonts } from './fonts.ts';
import { explainer, kinds, sectionKinds, takeAway } from './pages.ts';

// The font is waited for, which the pages' policies would stop.
test.use({ bypassCSP: true });

test.beforeEach(({ page }) => waitForFonts(page));

/** Compares the upper part of a page with its picture; a whole explainer is shown by the pages of its sections. */
async function expectPicture(page: Page, name: string, { width, height }: { width: number; height: number }) {
  await page.evaluate(() => document.fonts.ready);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await expect(page).toHaveScreenshot(`${name.replace('.html', '').replaceAll('/', '-')}.png`, {
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(whole, height) },
    // A word that is another changes more.
    maxDiffPixels: 60,
  });
}

/** Pages that have every colour between them; in the dark the others differ from these by nothing but their place. */
const dark = ['index.html', explainer, 'trump-putin-telefonat/kontakte.html', 'trump-putin-telefonat/faktencheck.html'];

// What is taken away looks like the explainer.
for (const kind of [...kinds.filter((each) => each !== takeAway), ...sectionKinds]) {
  const isInDark = dark.includes(kind);

  for (const [width, height] of [
    [360, 1800],
    [1440, 1400],
  ] as const) {
    for (const colorScheme of isInDark ? (['light', 'dark'] as const) : (['light'] as const)) {
      test(`${kind} looks as it did at ${width} px in ${colorScheme}`, rest(), async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${kind}`);
        await expectPicture(page, `${kind}-${width}-${colorScheme}`, { width, height });
      });
    }
  }

  test(`${kind} looks as it did in print`, rest(), async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    // As wide as the text of a sheet of A4.
    const width = 658;
    await page.setViewportSize({ width, height: 986 });
    await page.goto(`/${kind}`);
    await expectPicture(page, `${kind}-print`, { width, height: 1400 });
  });
}
