import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { explainer, kinds, original } from '../browser/pages.ts';
import { describeEachEngine, places } from './each-engine.ts';

/** The text of a PDF, a string for each page, in the order in which it was printed. */
function textOf(pdf: Buffer): string[] {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Without what the breaking of lines and the numbers of notes add. */
const words = (text: string) => text.normalize('NFKC').replace(/[-‐\d\s\u00AD\u2060]+/g, '');

/**
 * Gives headings the common weight, in which they are as high: Firefox writes no letters into a PDF for the others of a
 * variable font, only their shapes.
 */
const READABLE = 'for (const heading of document.querySelectorAll("h1, h2, h3, dt")) heading.style.fontWeight = 400';

describeEachEngine(
  (browser) => {
    describe('printed', () => {
      async function print(page: string): Promise<string[]> {
        await browser().open(places[0][1]() + page);
        await browser().run(READABLE);
        return textOf((await browser().print?.()) ?? Buffer.alloc(0));
      }

      test.each(kinds)('%s has its heading on its first sheet', async (page) => {
        const [first = ''] = await print(page);
        const heading = await browser().run<string>('return document.querySelector("h1").lastChild.textContent');
        expect(words(first)).toContain(words(heading));
      });

      test('every paragraph of the article is there', async () => {
        const text = words((await print(explainer)).join(''));
        expect(original.split('\n\n').filter((paragraph) => !text.includes(words(paragraph)))).toEqual([]);
      });

      test('the sources of an entry are told apart', async () => {
        const text = (await print(explainer)).join(' ');
        expect(text.match(/· Quelle/g)?.length).toBeGreaterThan(3);
        expect(text).not.toMatch(/[\p{L}.]Quelle:/u);
      });

      test('no sheet ends with a heading', async () => {
        const sheets = await print(explainer);
        const headings = await browser().run<string[]>(
          'return [...document.querySelectorAll("main :is(h2, h3, dt)")].map(({ textContent }) => textContent)',
        );
        expect(headings.length).toBeGreaterThan(20);
        const alone = sheets.flatMap((sheet) => headings.filter((heading) => words(sheet).endsWith(words(heading))));
        expect(alone).toEqual([]);
      });
    });
  },
  ({ canPrint }) => canPrint,
);
