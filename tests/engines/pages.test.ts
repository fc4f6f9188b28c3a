import { describe, expect, test } from 'vitest';
import { explainer, kinds, original, sectionKinds, takeAway } from '../browser/pages.ts';
import { blockSelector } from '../site/block-selector.ts';
import { complaints, describeEachEngine, places, until, widths } from './each-engine.ts';

const pages = [...kinds, ...sectionKinds];

describeEachEngine((browser) => {
  test('a page tells what goes wrong in it', async () => {
    await browser().open(`${places[0][1]()}hostile.html`);
    expect(await complaints(browser())).toEqual([expect.stringMatching(/^policy: script-src\S* inline$/)]);
    expect(await browser().run('return document.title')).not.toBe('hostile');
  });

  describe.each(places)('from %s', (place, base) => {
    // What fits from a server fits from a disk.
    describe.each(place === 'http' ? widths : widths.slice(0, 1))('at %i px', (width) => {
      test.each(pages)('%s is whole, fits, and gives no cause for complaint', async (page) => {
        await browser().resize(width, 900);
        await browser().open(base() + page);
        await until(browser(), 'return document.fonts.status === "loaded"');
        const seen = await browser().run<Record<string, unknown>>(`return {
          width: innerWidth,
          sideways: document.documentElement.scrollWidth > innerWidth,
          heading: document.querySelector('h1').getClientRects().length > 0,
          foot: document.querySelector('main, footer').getBoundingClientRect().height > 0,
        }`);
        expect(seen).toEqual({ width, sideways: false, heading: true, foot: true });
        expect(await complaints(browser())).toEqual([]);
      });
    });

    test.each([explainer, takeAway])('%s shows the article word for word', async (page) => {
      await browser().open(base() + page);
      const shown = await browser().run<string[]>(
        `return [...document.querySelectorAll(arguments[0])]
          .filter((block) => block.checkVisibility() && block.getBoundingClientRect().height > 0)
          .map(({ textContent }) => textContent)`,
        blockSelector,
      );
      expect(shown.join('\n\n')).toBe(original);
    });

    // Not in a wide window: there WebKit copies paragraphs without a break between them, because they are floats.
    test('a copy of the article is the article', async () => {
      await browser().resize(390, 900);
      await browser().open(base() + explainer);
      const copied = await browser().run<string>(
        'getSelection().selectAllChildren(document.getElementById("artikel")); return String(getSelection())',
      );
      expect(copied.trim().split(/\s+/)).toEqual(original.split(/\s+/));
    });

    test('the text is set in the font of the site, at the second opening at the latest', async () => {
      // Wider or narrower than in the next font of the list, or the list's first one is not what is seen.
      const isUsed = `
        const [paragraph] = document.querySelectorAll('#telefonat-1');
        const [first, ...others] = getComputedStyle(paragraph).fontFamily.split(',');
        const widthIn = (family) => {
          const probe = document.body.appendChild(document.createElement('span'));
          probe.textContent = paragraph.textContent;
          Object.assign(probe.style, { fontFamily: family, whiteSpace: 'nowrap', position: 'absolute', fontSize: '32px' });
          const { width } = probe.getBoundingClientRect();
          probe.remove();
          return width;
        };
        return widthIn([first, ...others].join()) !== widthIn(others.join());`;
      await expect
        .poll(
          async () => {
            await browser().open(base() + explainer);
            await until(browser(), 'return document.fonts.status === "loaded"');
            return browser().run(isUsed);
          },
          { timeout: 60_000 },
        )
        .toBe(true);
    });

    test('marks, their numbers and the names that open a card are seen', async () => {
      await browser().open(base() + explainer);
      const styles = await browser().run<{ marks: number[]; numbers: string[]; names: string[] }>(`
        const styles = (selector, read) => [...document.querySelectorAll(selector)].map(read);
        return {
          marks: styles('.mark', (mark) => parseFloat(getComputedStyle(mark).borderBottomWidth)),
          numbers: styles('.ref', (ref) => getComputedStyle(ref, '::before').content.replace(/\\D/g, '') || ref.dataset.n + '?'),
          names: styles('#artikel .mention', (name) => getComputedStyle(name).textDecorationLine),
        };`);
      expect(styles.marks.length).toBeGreaterThanOrEqual(24);
      expect(styles.marks.filter((width) => width < 1)).toEqual([]);
      expect(styles.names.length).toBeGreaterThan(20);
      expect(new Set(styles.names)).toEqual(new Set(['underline']));
      expect(styles.numbers.length).toBeGreaterThanOrEqual(24);
    });
  });
});
