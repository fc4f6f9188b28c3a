import type { Page } from '@playwright/test';

/**
 * Has pages that are opened from here on wait for their fonts, which otherwise stay out where they come late. The style
 * is changed on its way, so the page's policy has to be passed by: `test.use({ bypassCSP: true })`.
 */
export async function waitForFonts(page: Page): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replaceAll('font-display:optional', 'font-display:block') });
  });
}
