import { expect, rest, test } from './fixtures.ts';
import { explainer } from './pages.ts';

test('the drawing of the contacts is wholly there and its text can be read on screens of any width', async ({
  page,
}) => {
  await page.goto(`/${explainer}`);
  const svg = page.locator('#kontakte svg').first();
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(svg).toBeVisible();
    const { box, texts, outside } = await svg.evaluate((element) => {
      const frame = element.getBoundingClientRect();
      const scale = frame.width / (element as SVGSVGElement).viewBox.baseVal.width;
      const all = [...element.querySelectorAll('text')];
      return {
        box: { left: frame.left, right: frame.right },
        texts: all.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale),
        outside: all
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
          })
          .map(({ textContent }) => textContent),
      };
    });
    expect.soft(box.left, `${width} px`).toBeGreaterThanOrEqual(0);
    expect.soft(box.right, `${width} px`).toBeLessThanOrEqual(width);
    expect(texts.length).toBeGreaterThan(15);
    expect.soft(Math.min(...texts), `${width} px`).toBeGreaterThanOrEqual(width >= 360 ? 11 : 9.5);
    expect.soft(outside, `${width} px`).toEqual([]);
  }
});

test('without styles the drawing stays out, and the table says the same', rest(), async ({ page }) => {
  await page.goto(`/${explainer}`);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) style.remove();
  });
  await expect(page.locator('#kontakte svg').first()).toBeHidden();
  await expect(page.locator('.contact-table')).toBeVisible();
});

test('no two texts of the drawing overlap', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/${explainer}`);
  const clashes = await page.locator('#kontakte svg text').evaluateAll((texts) => {
    const boxes = texts
      .filter(({ textContent }) => textContent.trim() !== '')
      .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            // Boxes are as high as a line, letters are not.
            box.top < other.box.bottom - 5 &&
            other.box.top < box.bottom - 5,
        )
        .map((other) => [name, other.name]),
    );
  });
  expect(clashes).toEqual([]);
});

test('the drawing has text and lines that differ from the paper', async ({ page }) => {
  await page.goto(`/${explainer}`);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null, ...media });
    const { paper, inks } = await page
      .locator('#kontakte svg')
      .first()
      .evaluate((svg) => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        inks: [...svg.querySelectorAll('text')].map((text) => getComputedStyle(text).fill),
      }));
    expect(inks.length).toBeGreaterThan(15);
    expect.soft(inks, JSON.stringify(media)).not.toContain(paper);
    expect.soft(inks, JSON.stringify(media)).not.toContain('none');
  }
});
