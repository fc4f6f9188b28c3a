import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { coreKinds, explainer, kinds, takeAway } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours and on the room that there is. */
const dependent = ['color-contrast', 'target-size'];

type ColorScheme = 'light' | 'dark';

async function show(page: Page, colorScheme: ColorScheme, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}

/**
 * Axe for a part of the page. No page has frames, so it gathers what it finds in the page itself, and names only the elements
 * that break a rule: half the time of a long page.
 */
function axeFor(page: Page, part: string): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

const allViolations = (page: Page, part: string) => violations(axeFor(page, part).withTags(rules));
const dependentViolations = (page: Page, part: string) => violations(axeFor(page, part).withRules(dependent));

async function openCard(page: Page): Promise<void> {
  await page.locator('#artikel .mention button[popovertarget="karte-selenskyj"]').first().click();
  await expect(page.getByRole('dialog', { name: 'Wolodymyr Selenskyj' })).toBeVisible();
}

for (const [state, kind, part, prepare] of [
  // What is taken away is the explainer again.
  ...kinds.filter((kind) => kind !== takeAway).map((kind) => [kind, kind, 'html', undefined] as const),
  ['an open card', explainer, '[popover]:popover-open', openCard] as const,
]) {
  test(
    `axe finds nothing in ${state}, light on a phone or dark on a desk`,
    rest(coreKinds.includes(kind)),
    async ({ page }) => {
      await show(page, 'light', 360);
      await page.goto(`/${kind}`);
      await prepare?.(page);
      expect(await allViolations(page, part)).toEqual([]);
      await show(page, 'dark', 1440);
      expect(await dependentViolations(page, part)).toEqual([]);
    },
  );

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 360],
    ['dark', 1440],
  ] as const) {
    test(`no rule of axe is broken in ${state}, ${colorScheme}, ${width} px`, rest(), async ({ page }) => {
      await show(page, colorScheme, width);
      await page.goto(`/${kind}`);
      await prepare?.(page);
      expect(await allViolations(page, part)).toEqual([]);
    });
  }
}
