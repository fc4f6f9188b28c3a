import type { Page } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { explainer, kinds, takeAway } from './pages.ts';

/** Links and buttons that are not for pointers alone, inert, nor in a closed card. */
const controls =
  ':is(a[href], button, summary, input, select, textarea)' +
  ':not([hidden], [inert], [tabindex="-1"], [popover]:not(:popover-open) *)';

interface Stop {
  /** Place among all controls of the page; −1 for anything else. */
  index: number;
  outlined: boolean;
  onScreen: boolean;
}

declare global {
  interface Window {
    stops: Stop[];
  }
}

/** Has the page note each control that gets the focus, and says how many there are. */
function noteStops(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    // Of closed details some show what is in them, and then have nothing to press.
    const all = [...document.querySelectorAll(selector)].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    );
    window.stops = [];
    document.addEventListener('focusin', ({ target }) => {
      const focused = target as Element;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const { top, bottom, left, right, width, height } = focused.getBoundingClientRect();
      window.stops.push({
        index: all.indexOf(focused),
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        onScreen: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      });
    });
    return all.length;
  }, controls);
}

// What is taken away is the explainer again.
for (const kind of kinds.filter((name) => name !== '404.html' && name !== takeAway)) {
  // Pages share one layout.
  const isCore = ['index.html', explainer].includes(kind);

  test(
    `Tab reaches every link and button of ${kind} in order, each with an outline`,
    rest(isCore),
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${kind}`);
      const count = await noteStops(page);
      expect(count).toBeGreaterThan(5);
      for (let at = 0; at < count; at++) await page.keyboard.press('Tab');
      await page.waitForFunction((wanted) => window.stops.length >= wanted, count);
      const stops = await page.evaluate(() => window.stops);
      expect(stops).toEqual(stops.map((_, index) => ({ index, outlined: true, onScreen: true })));
    },
  );

  test(
    `the skip link of ${kind} comes first, shows itself and leads to the content`,
    rest(isCore),
    async ({ page }) => {
      await page.goto(`/${kind}`);
      const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
      await expect(skip).not.toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    },
  );
}
