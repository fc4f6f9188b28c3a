import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { explainer } from './pages.ts';
import { tabTo } from './tab-to.ts';

function partsOf(page: Page) {
  return {
    button: page.locator('#telefonat-2 [popovertarget="karte-begriff-territoriale-integritaet"]'),
    list: page.locator('#telefonat-2 ~ .names').first(),
    card: page.getByRole('dialog', { name: 'territoriale Integrität' }),
    link: page.getByRole('link', { name: 'Zum Eintrag unter „Begriffe“' }),
    entry: page.locator('#begriff-territoriale-integritaet'),
  };
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

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
    const { list, card, link, entry } = partsOf(page);
    await tabTo(page, list.locator('summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, list.getByRole('button', { name: 'territorialen Integrität' }));
    await page.keyboard.press('Enter');
    await expect(card).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#begriff-territoriale-integritaet$/);
    await expect(entry).toBeInViewport();
  });
});
