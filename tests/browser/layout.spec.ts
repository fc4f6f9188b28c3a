import sharp from 'sharp';
import { expect, rest, test } from './fixtures.ts';
import { coreKinds, explainer, kinds, plain } from './pages.ts';

// The tests give pages a style, which the pages' policies would stop.
test.use({ bypassCSP: true });

const widths = [320, 360, 768, 1440];
/** Where columns begin to stand side by side; with a reader's own larger letters they would begin later. */
const moreWidths = [1024, 1920];

for (const kind of kinds) {
  test(
    `${kind} does not scroll sideways, with larger letters neither`,
    rest(coreKinds.includes(kind)),
    async ({ page }) => {
      await page.goto(`/${kind}`);
      for (const fontSize of [16, 32]) {
        await page.addStyleTag({ content: `:root { font-size: ${fontSize}px !important; }` });
        for (const width of fontSize === 16 ? [...widths, ...moreWidths] : widths) {
          await page.setViewportSize({ width, height: 800 });
          const { content, wide } = await page.evaluate(() => ({
            content: document.documentElement.scrollWidth,
            wide: [...document.querySelectorAll('main *')]
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
              // On a narrow screen the head of a table is there for screen readers alone.
              .filter((element) => !element.closest('thead'))
              .map((element) => `${element.localName}: ${element.textContent.slice(0, 40)}`),
          }));
          const where = `at ${width} px with letters of ${fontSize} px`;
          expect.soft(content, where).toBeLessThanOrEqual(width);
          expect.soft(wide, `beyond the edge ${where}`).toEqual([]);
        }
      }
    },
  );
}

test('where the article comes from stands beside the link to share it, however long it is', async ({ page }) => {
  await page.goto(`/${explainer}`);
  // A page has only the styles of what stands on it.
  await page.addStyleTag({ path: 'src/styles/article.css' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overlap = await page.evaluate(() => {
      document.querySelector('.origin')?.remove();
      const origin = document.createElement('p');
      origin.className = 'origin';
      document.querySelector('.article')?.before(origin);
      const counts = Array.from({ length: 30 }, (_, count) => count + 1);
      return counts.filter((count) => {
        origin.textContent = 'Vorname '.repeat(count);
        const link = document.querySelector('.article .section-tools .share')?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(origin);
        return [...range.getClientRects()].some(
          (line) => !link || (line.right > link.left && line.bottom > link.top && line.top < link.bottom),
        );
      });
    });
    expect.soft(overlap, `at ${width} px`).toEqual([]);
  }
});

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

for (const kind of kinds) {
  test(`${kind} breaks a long word wherever it stands`, rest(coreKinds.includes(kind)), async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/${kind}`);
    const wide = await page.evaluate((word) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const shown: Text[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        // The drawing sets its lines itself, and code is not prose.
        if (/\p{L}{3}/u.test(text.data) && !text.parentElement?.closest('svg, style, script, pre')) shown.push(text);
      }
      for (const text of shown) {
        text.data = word;
        // As the transform marks a long name.
        text.parentElement?.closest('.mention')?.classList.add('long');
      }
      return shown
        .filter(({ parentElement }) => parentElement && !parentElement.closest('thead'))
        .filter(({ parentElement: element }) => element && element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(({ parentElement: element }) => element?.outerHTML.slice(0, 80));
    }, longWord);
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('the table of the contacts does not scroll sideways with long words in each of its columns', async ({ page }) => {
  await page.goto('/trump-putin-telefonat/kontakte.html');
  await page.locator('.contact-table tbody :is(th, td)').evaluateAll((cells, word) => {
    for (const cell of cells) cell.firstChild?.replaceWith(word);
  }, longWord);
  for (const width of [...widths, 640, 720, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(content, `at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test('words for a time stay in their column of the table of the contacts', rest(), async ({ page }) => {
  await page.goto('/trump-putin-telefonat/kontakte.html');
  // A page has only the styles of what stands on it.
  for (const file of ['table', 'rows']) await page.addStyleTag({ path: `src/styles/contact-${file}.css` });
  const time = page.locator('.contact-table tbody time').first();
  await time.evaluate((element) => {
    element.setAttribute('class', 'in-words');
    element.textContent = 'irgendwann im Laufe des Februars 2025';
  });
  for (const width of [...widths, ...moreWidths]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await time.evaluate((element) => {
      const cell = element.closest('th')?.getBoundingClientRect().right ?? 0;
      return element.getBoundingClientRect().right - cell;
    });
    expect.soft(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('with letters of 32 px a heading has the width of its section', rest(), async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/${explainer}`);
  await page.addStyleTag({ content: ':root { font-size: 32px !important; }' });
  const heading = page.locator('#artikel .section-heading h2').first();
  const room = await heading.evaluate((element, word) => {
    element.textContent = word;
    return element.getBoundingClientRect().width / (element.parentElement?.getBoundingClientRect().width ?? 0);
  }, longWord);
  expect(room).toBeCloseTo(1);
});

test('a name that is longer than a line of the article stays inside its paragraph', async ({ page }) => {
  await page.goto(`/${explainer}`);
  // A page has only the styles of what stands on it.
  await page.addStyleTag({ path: 'src/styles/names.css' });
  const name = page.locator('#artikel p .mention').first();
  await name.evaluate((mention) => {
    mention.classList.add('long', 'longest');
    mention.firstChild?.replaceWith('Vornamezuname '.repeat(6).trim());
  });
  for (const width of [...widths, ...moreWidths]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await name.evaluate((mention) => {
      const [inner, outer] = [mention, mention.closest('p')].map((element) => element?.getBoundingClientRect().right);
      return (inner ?? Infinity) - (outer ?? 0);
    });
    expect.soft(beyond, `at ${width} px`).toBeLessThanOrEqual(0.5);
  }
});

for (const kind of ['index.html', 'akteure.html', 'akteure/selenskyj.html', 'archiv/2026.html']) {
  test(`every link of ${kind} is a target of at least 44 pixels in height`, async ({ page }) => {
    await page.goto(`/${kind}`);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const links = await page
        .locator('main a')
        .evaluateAll((all) =>
          all.map((link) => ({ name: link.textContent.trim(), height: link.getBoundingClientRect().height })),
        );
      expect(links.length).toBeGreaterThan(0);
      expect
        .soft(
          links.filter(({ height }) => Math.round(height) < 44),
          `at ${width} px`,
        )
        .toEqual([]);
    }
  });
}

const loneLinks = [
  [explainer, '#akteure .more a'],
  [explainer, '#begriffe .jump a'],
  [explainer, '.verdict-list a'],
  [plain, '.original a'],
] as const;

for (const [kind, selector] of loneLinks) {
  test(`every ${selector} of ${kind} is a target of at least 44 pixels in height`, rest(), async ({ page }) => {
    await page.goto(`/${kind}`);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const heights = await page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().height)));
      expect.soft(Math.min(...heights), `at ${width} px`).toBeGreaterThanOrEqual(44);
      expect.soft(heights.length).toBeGreaterThan(0);
    }
  });
}

for (const kind of kinds) {
  test(`no link of ${kind} lies under another`, rest(coreKinds.includes(kind)), async ({ page }) => {
    await page.goto(`/${kind}`);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const covered = await page.locator('a[href]').evaluateAll((links) =>
        links.flatMap((link) => {
          link.scrollIntoView({ block: 'center', behavior: 'instant' });
          const words = document.createRange();
          words.selectNodeContents(link);
          return [...words.getClientRects()].flatMap(({ left, top, width, height }) => {
            const hit = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a');
            return hit && hit !== link ? [`${link.textContent} under ${hit.textContent}`] : [];
          });
        }),
      );
      expect.soft(covered, `at ${width} px`).toEqual([]);
    }
  });
}

test('a table that is wider than the text shows at which side there is more', rest(), async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/${plain}`);
  // A page has only the styles of what stands on it.
  await page.addStyleTag({ path: 'src/styles/tables.css' });
  const frame = await page.locator('main').evaluateHandle((main) => {
    const table = document.createElement('div');
    table.className = 'table';
    table.innerHTML = `<table><tr>${'<td>Wort</td>'.repeat(9)}</tr></table>`;
    main.prepend(table);
    return table;
  });
  /** Whether it is darker at its left and right edge than between, below its words. */
  const shaded = async (left: number): Promise<boolean[]> => {
    await frame.evaluate((table, to) => {
      table.scrollLeft = to;
    }, left);
    const { data, info } = await sharp(await frame.screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const row = (info.height - 4) * info.width;
    const [first = 0, middle = 0, last = 0] = [0, info.width >> 1, info.width - 1].map(
      (x) => data[(row + x) * info.channels] ?? 0,
    );
    return [first < middle, last < middle];
  };
  expect(await shaded(0)).toEqual([false, true]);
  expect(await shaded(100)).toEqual([true, true]);
  expect(await shaded(10_000)).toEqual([true, false]);
});

test('the smallest title in a list is a target of at least 44 pixels in height', rest(), async ({ page }) => {
  await page.goto('/index.html');
  const height = await page.locator('.front-page h2 > a').evaluate((link) => {
    if (link.parentElement) link.parentElement.style.fontSize = 'var(--size-text)';
    link.textContent = 'Kurz';
    return link.getBoundingClientRect().height;
  });
  expect(Math.round(height)).toBeGreaterThanOrEqual(44);
});

test('a long name of the site leaves room for its mark and for the rule above it', rest(), async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/index.html');
  const { mark, space } = await page.locator('.site-head li:first-child a').evaluate((link) => {
    link.lastChild?.replaceWith('Nachrichten aus Beispielstadt und Umgebung, erklärt');
    const range = document.createRange();
    range.selectNodeContents(link.lastChild ?? link);
    return {
      mark: link.querySelector('svg, img')?.getBoundingClientRect().width,
      space: range.getBoundingClientRect().top - link.getBoundingClientRect().top,
    };
  });
  expect(mark).toBe(22);
  expect(space).toBeGreaterThan(0);
});

test('an open card does not scroll sideways with letters of 32 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/${explainer}`);
  await page.addStyleTag({ content: ':root { font-size: 32px !important; }' });
  await page.locator('#artikel .mention button[popovertarget="karte-selenskyj"]').first().click();
  const card = page.getByRole('dialog', { name: 'Wolodymyr Selenskyj' });
  await expect(card).toBeVisible();
  const { content, box } = await card.evaluate(({ scrollWidth, clientWidth }) => ({
    content: scrollWidth,
    box: clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(box);
});

test('on paper the start page begins with the name of the site', rest(), async ({ page }) => {
  await page.goto('/index.html');
  const name = page.locator('h1 > span');
  expect((await name.boundingBox())?.width).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect((await name.boundingBox())?.width).toBeGreaterThan(20);
});

test('on paper a wide table is no wider than its column of text', rest(), async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 986 });
  await page.goto(`/${explainer}`);
  // A page has only the styles of what stands on it.
  await page.addStyleTag({ path: 'src/styles/tables.css' });
  await page.emulateMedia({ media: 'print' });
  const { table, column } = await page.locator('#kurz .prose').evaluate((text, word) => {
    const frame = document.createElement('div');
    frame.className = 'table';
    frame.innerHTML = `<table><tr>${`<td>${word}</td>`.repeat(9)}</tr></table>`;
    text.prepend(frame);
    return {
      table: frame.firstElementChild?.getBoundingClientRect().width,
      column: frame.getBoundingClientRect().width,
    };
  }, 'Streckengenehmigung');
  expect(column).toBeLessThan(658 / 2);
  expect(table).toBeLessThanOrEqual(column);
});

test.describe('in print', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`/${explainer}`);
  });

  test('there are no buttons, cards or menus', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button, [popover], nav, .skip').filter({ visible: true })).toHaveCount(0);
  });

  test('an open card stays out', async ({ page }) => {
    await page.locator('#artikel .mention button[popovertarget="karte-trump"]').first().click();
    await expect(page.getByRole('dialog', { name: 'Donald Trump' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#karte-trump')).toBeHidden();
  });

  test('article, glossary, every note and every definition are there', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const parts = page.locator(
      '#artikel p[id], #akteure article, #quellen, #begriffe dd:first-of-type, #faktencheck article, #kontakte svg, #kontakte tbody tr',
    );
    const count = await parts.count();
    expect(count).toBeGreaterThan(60);
    await expect(parts.filter({ visible: true })).toHaveCount(count);
  });
});
