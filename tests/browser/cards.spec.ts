import type { Page } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { explainer } from './pages.ts';
import { tabTo } from './tab-to.ts';

function partsOf(page: Page) {
  return {
    button: page.locator('#diplomatie-1 [popovertarget="karte-putin"]'),
    /** All names of the paragraph, for the keyboard. */
    list: page.locator('#diplomatie-1 ~ .names').first(),
    card: page.getByRole('dialog', { name: 'Wladimir Putin' }),
    link: page.getByRole('link', { name: 'Zum Eintrag unter „Akteure“' }),
    entry: page.locator('#akteur-putin'),
  };
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts on' : 'with scripts off';

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('all cards are closed at first, and every button in the article opens that of its actor or term', async ({
      page,
    }) => {
      await page.goto(`/${explainer}`);
      await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(0);
      // Five actors, and the terms that the article names.
      await expect(page.locator('[popover][id^="karte-"]')).toHaveCount(17);
      const buttons = page.locator('#artikel .mention button');
      for (const button of await buttons.all()) {
        const card = await button.getAttribute('popovertarget');
        await button.click();
        await expect(page.getByRole('dialog').and(page.locator(`#${card}`))).toBeVisible();
        await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(1);
        await page.keyboard.press('Escape');
      }
      expect(await buttons.count()).toBe(22);
    });
  });

  // Cards need no script, so what holds with them holds without.
  test.describe(how, rest(javaScriptEnabled), () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      await page.goto(`/${explainer}`);
    });

    test('the card says who it is', async ({ page }) => {
      const { button, card } = partsOf(page);
      await button.click();
      await expect(card).toContainText('Präsident der Russischen Föderation (im Februar 2025)');
    });

    test('the keyboard opens the card, closes it and returns to the name', async ({ page }) => {
      const { list, card } = partsOf(page);
      const name = list.getByRole('button', { name: 'Putin' });
      await tabTo(page, list.locator('summary'));
      await page.keyboard.press('Enter');
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(name).toBeFocused();
    });

    test('the names of a paragraph show themselves only to who comes to them, and move nothing', async ({ page }) => {
      const { list } = partsOf(page);
      const next = page.locator('#diplomatie-2');
      const before = await next.evaluate((element) => element.getBoundingClientRect().top + scrollY);
      await expect(list.locator('details')).toHaveCSS('opacity', '0');
      await list.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(list.locator('details')).toHaveCSS('opacity', '1');
      await expect(list.getByRole('button')).toHaveText([
        'Trump',
        'Putin',
        'Selenskyj',
        'Dmitry Peskov',
        /^Gefangenen/,
      ]);
      expect(await next.evaluate((element) => element.getBoundingClientRect().top + scrollY)).toBe(before);
    });

    test('Tab goes from the name into its card', async ({ page }) => {
      const { list, card, link } = partsOf(page);
      await list.locator('summary').press('Enter');
      await list.getByRole('button', { name: 'Putin' }).press('Space');
      await expect(card).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
    });

    for (const [how, close, returns] of [
      ['a button in it', ({ card }) => card.getByRole('button', { name: 'Schließen' }).click(), true],
      ['Esc', (_, page) => page.keyboard.press('Escape'), true],
      ['a second click', ({ button }) => button.click(), false],
      ['a click beside it', (_, page) => page.mouse.click(2, 2), false],
    ] as [string, (parts: ReturnType<typeof partsOf>, page: Page) => Promise<void>, boolean][]) {
      test(`a card that the mouse has opened is closed by ${how}`, async ({ page }) => {
        const parts = partsOf(page);
        await parts.button.click();
        await expect(parts.card).toBeVisible();
        await close(parts, page);
        await expect(parts.card).toBeHidden();
        // Where reading goes on.
        if (returns) await expect(parts.button).toBeFocused();
      });
    }

    test('the link of the card leads to the entry in the glossary', async ({ page }) => {
      const { button, link, entry } = partsOf(page);
      await button.click();
      await link.click();
      await expect(page).toHaveURL(/#akteur-putin$/);
      await expect(entry.getByRole('heading')).toBeInViewport();
      // A click lands only on what nothing covers.
      await entry.getByRole('heading').click({ trial: true });
    });

    test.describe('on a phone', () => {
      test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

      test('a tap on the name opens the card and a tap beside it closes it', async ({ page }) => {
        const { button, card } = partsOf(page);
        await button.tap();
        await expect(card).toBeVisible();
        await page.touchscreen.tap(180, 20);
        await expect(card).toBeHidden();
      });

      test('the link of the card leads to the entry, which the card does not cover', async ({ page }) => {
        const { button, link, entry } = partsOf(page);
        await button.tap();
        await link.tap();
        await expect(page).toHaveURL(/#akteur-putin$/);
        await expect(entry.getByRole('heading')).toBeInViewport();
        await entry.getByRole('heading').click({ trial: true });
      });
    });
  });
}

for (const width of [360, 1440]) {
  for (const block of ['start', 'center', 'end'] as const) {
    const isCore = width === 360 && block === 'end';
    test(
      `each card is wholly on a screen of ${width} px when its name is at the ${block}`,
      rest(isCore),
      async ({ page }) => {
        const height = 800;
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`/${explainer}`);
        for (const button of await page.locator('#artikel .mention button').all()) {
          await button.evaluate((element, place) => {
            element.scrollIntoView({ block: place });
          }, block);
          await button.click();
          const box = await page.locator('[popover]').filter({ visible: true }).boundingBox();
          const { x, y, width: boxWidth, height: boxHeight } = box ?? { x: -1, y: -1, width: 0, height: 0 };
          const label = (await button.getAttribute('popovertarget')) ?? '';
          expect.soft(x, `${label}: left`).toBeGreaterThanOrEqual(0);
          expect.soft(y, `${label}: top`).toBeGreaterThanOrEqual(0);
          expect.soft(x + boxWidth, `${label}: right`).toBeLessThanOrEqual(width);
          expect.soft(y + boxHeight, `${label}: bottom`).toBeLessThanOrEqual(height);
          await page.keyboard.press('Escape');
        }
      },
    );
  }
}
