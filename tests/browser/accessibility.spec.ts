import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { explainer, kinds } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const kind of kinds) {
        test(`axe finds nothing in ${kind}`, async ({ page }) => {
          await page.goto(`/${kind}`);
          expect(await violations(page)).toEqual([]);
        });
      }

      test('axe finds nothing while a card is open', async ({ page }) => {
        await page.goto(`/${explainer}`);
        await page.getByRole('button', { name: 'Wolodymyr Selenskyj: Wer ist das?' }).first().click();
        await expect(page.getByRole('dialog', { name: 'Wolodymyr Selenskyj' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}
