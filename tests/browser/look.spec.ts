import { expect, rest, test } from './fixtures.ts';
import { waitForFonts } from './fonts.ts';
import { explainer, passage } from './pages.ts';

for (const height of [640, 800]) {
  test(`on a phone of 360 × ${height} the article begins within two screens`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height });
    await page.goto(`/${explainer}`);
    const top = await page
      .locator('#artikel p')
      .first()
      .evaluate((first) => first.getBoundingClientRect().top);
    expect(top).toBeLessThan(2 * height);
  });
}

test('what is folded on a phone opens there, and is open on a desk and on paper, with nothing to press', async ({
  page,
}) => {
  const summary = page.locator('#kurz .prose > p').first();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/${explainer}`);
  await expect(summary).toBeHidden();
  await page.getByRole('heading', { name: 'In Kürze' }).click();
  await expect(summary).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  await expect(summary).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(summary).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In Kürze' })).toBeVisible();
  await expect(page.locator('.fold > summary').filter({ visible: true })).toHaveCount(0);
});

test('the contents mark no section at the head of the page, and the section that is read', async ({ page }) => {
  test.skip(!(await page.evaluate(() => CSS.supports('scroll-target-group: auto'))), 'browser marks no section');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/${explainer}`);
  const current = page.locator('.contents li a:target-current');
  await expect(current).toHaveCount(0);
  await page.locator('#diplomatie').evaluate((section) => {
    section.scrollIntoView({ behavior: 'instant' });
  });
  await expect(current).toHaveAttribute('href', '#diplomatie');
});

for (const address of [explainer, passage])
  test(`„Teilen“ never stands alone on a line of ${address}`, async ({ page }) => {
    await page.goto(`/${address}`);
    expect(await page.locator('.share').count()).toBeGreaterThan(0);
    for (const width of [320, 360, 412, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const alone = await page.evaluate(() => {
        const words: { text: Text; box: DOMRect }[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          const range = document.createRange();
          range.selectNodeContents(text);
          if (/[\p{L}\d]/u.test(text.data)) words.push(...[...range.getClientRects()].map((box) => ({ text, box })));
        }
        return [...document.querySelectorAll('.share')]
          .filter((link) => {
            const range = document.createRange();
            range.selectNodeContents(link);
            const { top, bottom } = range.getBoundingClientRect();
            const middle = (top + bottom) / 2;
            const column = link.closest('.columns > *, header, main')?.getBoundingClientRect() ?? new DOMRect();
            return !words.some(
              ({ text, box }) =>
                !link.contains(text) &&
                box.width > 2 &&
                box.top < middle &&
                middle < box.bottom &&
                column.left <= box.left &&
                box.left <= column.right,
            );
          })
          .map((link) => link.closest('[id]')?.id);
      });
      expect.soft(alone, `at ${width} px`).toEqual([]);
    }
  });

test('the page of a passage shows a phone at once what is right, the verdict and the words it is on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/${passage}`);
  for (const part of ['h1', 'main b:has(a[href*="#urteil-"])', 'blockquote .mark'])
    await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
});

test('no line ends after „US-“', async ({ page }) => {
  await page.goto(`/${explainer}`);
  await expect(page.locator('main .vor').first()).toHaveText(/^\p{Lu}{1,3}-$/u);
  for (const width of [320, 345, 360, 390, 412, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const ends = await page.locator('main .vor').evaluateAll((all) =>
      all.flatMap((letters) => {
        const next = letters.nextSibling;
        const [before] = letters.getClientRects();
        if (!(next instanceof Text) || !before) return [];
        const range = document.createRange();
        range.setStart(next, 0);
        range.setEnd(next, 1);
        return range.getBoundingClientRect().top > before.bottom - 2 ? [letters.textContent + next.data] : [];
      }),
    );
    expect.soft(ends, `at ${width} px`).toEqual([]);
  }
});

test('notes and footnotes have marks of different colour and kind', async ({ page }) => {
  await page.goto(`/${explainer}`);
  const [note, footnote] = await Promise.all(
    ['#artikel .ref', '#kurz sup a'].map((mark) =>
      page
        .locator(mark)
        .first()
        .evaluate((link) => {
          const { color, fontStyle } = getComputedStyle(link);
          return { color, fontStyle };
        }),
    ),
  );
  expect(note?.color).not.toBe(footnote?.color);
  expect(note?.fontStyle).not.toBe(footnote?.fontStyle);
});

test('after a long pause the next event stands further away, on a phone, a desk and paper', async ({ page }) => {
  await page.goto(`/${explainer}`);
  for (const [width, media] of [
    [360, 'screen'],
    [1440, 'screen'],
    [1440, 'print'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media });
    const paddings = await page.evaluate(() =>
      [':not([class*="pause"])', '.pause-1', '.pause-2', '.pause-3', '.pause-4'].map((step) => {
        const entry = document.querySelector(`#chronologie .entry${step}`);
        return entry ? Number.parseFloat(getComputedStyle(entry).paddingBottom) : Number.NaN;
      }),
    );
    expect(paddings).toEqual(paddings.toSorted((a, b) => a - b));
    expect(new Set(paddings).size).toBe(paddings.length);
  }
});

test('on paper no text is smaller than 7.5 pt, and in the sources and the log than 7 pt, but for signs', async ({
  page,
}) => {
  await page.goto(`/${explainer}`);
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement: element } = texts.currentNode;
      if (
        !element ||
        !textContent?.trim() ||
        element.closest('sup, svg, .monogram') ||
        element.getClientRects().length === 0
      )
        continue;
      const least = element.closest('#quellen') ? 7 : 7.5;
      const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
      if (points < least - 0.01) found.push(`${points} pt: ${textContent}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test('on paper a row of the contacts is as wide as its table, on the page of the section as on the whole', async ({
  page,
}) => {
  for (const file of [explainer, 'trump-putin-telefonat/kontakte.html']) {
    await page.goto(`/${file}`);
    await page.emulateMedia({ media: 'print' });
    const { table, text } = await page.locator('.contact-table').evaluate((all) => {
      const range = document.createRange();
      range.selectNodeContents(all.querySelector('tbody tr') ?? all);
      return { table: all.clientWidth, text: range.getBoundingClientRect().width };
    });
    expect.soft(text, file).toBeGreaterThan(0.8 * table);
  }
});

test('forced colours show the place that a link has led to', rest(), async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/${explainer}`);
  const places = [
    '#artikel p[id]',
    '#artikel .mark[id]',
    '.note[id]',
    '#akteure article',
    '#begriffe div[id]',
    '.verdict-list div[id]',
    '.contact-table tr[id]',
    '.sources li[id]',
  ];
  for (const place of places) {
    const id = await page.locator(place).first().getAttribute('id');
    await page.goto(`/${explainer}#${id}`);
    await expect.soft(page.locator(`[id='${id}']`), place).toHaveCSS('outline-style', 'solid');
  }
});

test.describe('with its own font', () => {
  test.use({ bypassCSP: true });

  test('on paper the whole has ten pages at most', async ({ page }) => {
    await waitForFonts(page);
    await page.goto(`/${explainer}`);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(10);
  });
});
