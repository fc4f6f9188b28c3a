import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Presses Tab until an element has the focus.
 *
 * @throws where the focus has gone round the page without meeting it
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 1000; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there.');
}
