import type { Page } from '@playwright/test';
import { expect, rest, test } from './fixtures.ts';
import { explainer } from './pages.ts';
import { tabTo } from './tab-to.ts';

/** A checked passage in the middle of a paragraph with several. */
function partsOf(page: Page) {
  return {
    number: page.locator('#telefonat-1').locator('.ref[data-n="5"]'),
    passage: page.locator('#beleg-ueberfall-2021'),
    note: page.locator('#anmerkung-ueberfall-2021'),
    entry: page.locator('#faktencheck-ueberfall-2021'),
  };
}

for (const javaScriptEnabled of [true, false]) {
  // Links need no script, so what holds with them holds without.
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, rest(!javaScriptEnabled), () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${explainer}`);
    });

    test('the keyboard comes to the note after its paragraph, on to the entry, and from there to the passage', async ({
      page,
    }) => {
      const { passage, note, entry } = partsOf(page);
      await tabTo(page, note.getByRole('link', { name: 'Faktencheck' }));
      await expect(note).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#faktencheck-ueberfall-2021$/);
      await expect(entry.getByRole('heading')).toBeInViewport({ ratio: 1 });
      await tabTo(page, entry.getByRole('link', { name: 'Zur 1. Stelle' }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#beleg-ueberfall-2021$/);
      await expect(passage).toBeInViewport({ ratio: 1 });
    });

    test('the mouse leads from a number to the note and back', async ({ page }) => {
      const { number, passage, note } = partsOf(page);
      await number.click();
      await expect(note).toBeInViewport({ ratio: 1 });
      await note.getByRole('link', { name: '5' }).click();
      await expect(passage).toBeInViewport({ ratio: 1 });
    });
  });
}

interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { id: element.id, left, right, top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

const desks = [1280, 1440, 1920];

test('on a desk each note stands in the margin and covers neither text nor another note', async ({ page }) => {
  await page.goto(`/${explainer}`);
  for (const width of desks) {
    await page.setViewportSize({ width, height: 900 });
    const notes = await boxesOf(page, '#artikel .note');
    const texts = await boxesOf(page, '#artikel p[id]:not(.note), #artikel h2');
    expect(notes.length).toBeGreaterThanOrEqual(18);
    expect(texts.length).toBeGreaterThanOrEqual(8);
    const column = Math.max(...texts.map(({ right }) => right));
    expect
      .soft(
        notes.filter(({ left }) => left < column),
        `${width} px`,
      )
      .toEqual([]);
    expect
      .soft(
        notes.filter(({ right }) => right > width),
        `${width} px`,
      )
      .toEqual([]);
    const clashes = notes.flatMap((note, index) =>
      [...notes.slice(index + 1), ...texts].filter((other) => overlap(note, other)).map(({ id }) => [note.id, id]),
    );
    expect.soft(clashes, `${width} px`).toEqual([]);
  }
});

test('on a desk the first note to a paragraph begins beside it or below the note before', async ({ page }) => {
  await page.goto(`/${explainer}`);
  for (const width of desks) {
    await page.setViewportSize({ width, height: 900 });
    const groups = await boxesOf(page, '#artikel .notes');
    const paragraphs = await boxesOf(page, '#artikel p[id]:has(+ .notes)');
    expect(groups).toHaveLength(paragraphs.length);
    groups.forEach(({ top }, index) => {
      const earliest = Math.max(paragraphs[index]?.top ?? 0, groups[index - 1]?.bottom ?? 0);
      const where = `group ${index + 1} at ${width} px`;
      expect.soft(top - earliest, where).toBeGreaterThanOrEqual(-1);
      expect.soft(top - earliest, where).toBeLessThan(32);
    });
  }
});

test('on a phone each note stands below its paragraph, within the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/${explainer}`);
  const notes = await boxesOf(page, '#artikel .note');
  expect(notes.filter(({ left, right }) => left < 0 || right > 360)).toEqual([]);
  const groups = await boxesOf(page, '#artikel .notes');
  const paragraphs = await boxesOf(page, '#artikel p[id]:has(+ .notes)');
  expect(groups.filter(({ top }, index) => top < (paragraphs[index]?.bottom ?? 0))).toEqual([]);
});

test('a reader can copy a note by itself', async ({ page }) => {
  await page.goto(`/${explainer}`);
  const { note } = partsOf(page);
  await note.locator('b').hover();
  const selected = await note.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toMatch(/24\.\s+Februar 2022/);
});
