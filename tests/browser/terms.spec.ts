import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { explainer } from './pages.ts';

function partsOf(page: Page) {
  return {
    button: page.locator('#telefonat-2').getByRole('button', { name: 'territorialen Integrität: Was ist das?' }),
    card: page.getByRole('dialog', { name: 'territoriale Integrität' }),
    link: page.getByRole('link', { name: 'Zum Eintrag unter „Begriffe“' }),
    entry: page.locator('#begriff-territoriale-integritaet'),
  };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${explainer}`);
    });

    test('a click on a term opens its card, Esc closes it and returns to the term', async ({ page }) => {
      const { button, card } = partsOf(page);
      await button.click();
      await expect(card).toBeVisible();
      await expect(card).toContainText('Grenzen');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(button).toBeFocused();
    });

    test('the keyboard opens the card of a term and goes on to its entry', async ({ page }) => {
      const { button, card, link, entry } = partsOf(page);
      await expect(async () => {
        await page.keyboard.press('Tab');
        await expect(button).toBeFocused({ timeout: 50 });
      }).toPass({ intervals: [0] });
      await page.keyboard.press('Enter');
      await expect(card).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#begriff-territoriale-integritaet$/);
      await expect(entry).toBeInViewport();
    });
  });
}
