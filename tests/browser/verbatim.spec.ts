import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { blockSelector } from '../site/block-selector.ts';
import { changeLetter, places } from '../site/one-letter.ts';
import { expect, rest, test } from './fixtures.ts';
import { explainer, original } from './pages.ts';

const blocks = blockSelector;

/**
 * What a reader copies who selects the article from its first letter to its last. Chromium puts a blank line after a
 * paragraph and a line break after a heading; both stand for the end of a block, so here both are a blank line.
 */
async function selectedArticle(page: Page): Promise<string> {
  const selected = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)];
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return '';
    getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    return getSelection()?.toString() ?? '';
  }, blocks);
  return selected.replace(/\n+/g, '\n\n');
}

/** What a reader copies who selects one paragraph or heading after the other. */
async function selectedBlocks(page: Page): Promise<string> {
  const selected = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((block) => {
        getSelection()?.selectAllChildren(block);
        return getSelection()?.toString() ?? '';
      }),
    blocks,
  );
  return selected.join('\n\n');
}

test('the article that a reader copies is the original', async ({ page }) => {
  await page.goto(`/${explainer}`);
  expect(await selectedArticle(page)).toBe(original);
});

test('each block that a reader copies is one of the original', async ({ page }) => {
  await page.goto(`/${explainer}`);
  expect(await selectedBlocks(page)).toBe(original);
});

test('what a reader drags the mouse over is the original', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(`/${explainer}`);
  const paragraph = page.locator('#transatlantik-1');
  await paragraph.scrollIntoViewIfNeeded();
  const box = await paragraph.boundingBox();
  if (!box) throw new Error('The paragraph is not on the screen.');
  await page.mouse.move(box.x + 1, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height - 4, { steps: 8 });
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(original.split('\n\n')).toContain(selected);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has the same text as with scripts on', async ({ page, browser, site }) => {
    const withScripts = await browser.newPage({ baseURL: site, javaScriptEnabled: true });
    await Promise.all([page, withScripts].map((one) => one.goto(`/${explainer}`)));
    const text = await withScripts.locator('body').innerText();
    expect(text).toContain(original.slice(0, 60));
    await expect.poll(() => page.locator('body').innerText()).toBe(text);
    await withScripts.close();
  });
});

for (const place of places) {
  test(`a change in ${place.place} shows in what a reader copies`, rest(), async ({ page, siteFolder }) => {
    await page.setContent(changeLetter(readFileSync(join(siteFolder, explainer), 'utf8'), place));
    expect(await selectedArticle(page)).not.toBe(original);
    expect(await selectedBlocks(page)).not.toBe(original);
  });
}
