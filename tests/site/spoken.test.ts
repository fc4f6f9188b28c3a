import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainer, kinds, sectionKinds, takeAway } from '../browser/pages.ts';
import { readSiteFile } from './built-site.ts';
import { speak } from './spoken/speak.ts';

const firstCard = '[popover][id^="karte-"]';

/** One page of each kind, and an open card; what is taken away is the explainer again. */
const spoken = [...kinds.filter((kind) => kind !== takeAway), ...sectionKinds].map((page) => ({
  name: page.replace('.html', '').replaceAll('/', '-'),
  page,
  // The sections after the article have pages of their own.
  parts: page === explainer ? ['.explainer-head', '#kurz', '#inhalt', '#artikel', firstCard] : ['body'],
}));

describe.each(spoken)('what a screen reader says for $name', async ({ name, page, parts }) => {
  const lines: string[] = [];
  for (const part of parts) lines.push(...(await speak(readSiteFile(page), part)));
  const phrases = lines.flatMap((line) => line.split(' | '));

  // After a change: npx vitest run --config tests/vitest.config.ts --project core tests/site/spoken.test.ts -u
  it('is what it was when somebody last read it from beginning to end', async () => {
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'spoken', `${name}.txt`));
  });

  it('names every link, button and picture', () => {
    expect(phrases.filter((phrase) => /^(?:link|button|img|image|graphics-\w+)$|\(BUTTON\)/.test(phrase))).toEqual([]);
  });

  it('repeats in no label what was said right before it, nor what it is', () => {
    const nameOf = (phrase: string) => /^(?:link|button), (.+)$/.exec(phrase)?.[1];
    const repeated = phrases.filter((phrase, index) => {
      // „Kreml | button, Kreml: Was ist das?“
      const [start = ''] = nameOf(phrase)?.split(/[:,]/) ?? [];
      const before = phrases[index - 1] ?? '';
      return start.length > 2 && nameOf(before) === undefined && before.endsWith(start);
    });
    expect(repeated).toEqual([]);
    // „Genannt in „Auswirkungen“: Absatz 2 in „Auswirkungen““
    const twice = lines.filter((line) => /(„[^„“]{8,}“)[^|„]* \| (?:link|button), [^|]*\1/.test(line));
    expect(twice).toEqual([]);
    expect(
      phrases.filter((phrase) => /^(?:link, Link|button, Schalt|img, (?:Bild|Foto|Grafik))\b/i.test(phrase)),
    ).toEqual([]);
  });

  it('skips no level of headings', () => {
    const levels = phrases.flatMap((phrase) => /^heading, .*, level (\d)/.exec(phrase)?.[1] ?? []).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });
});

it('each paragraph of a marked article is said in one piece, but where a passage is marked again', async () => {
  const lines = await speak(readSiteFile(explainer), '#artikel');
  const alone = await speak(readSiteFile(explainer.replace('.html', '/nur-artikel.html')), '#artikel');
  const paragraphs = alone.filter((line) => line.length > 200);
  const again = / \| link, Anmerkung \d+: [^|]* \| /g;
  const words = (line: string) => line.replaceAll(again, '').replaceAll(' ', '');
  const said = new Set(lines.map(words));
  expect(paragraphs).toHaveLength(6);
  expect(paragraphs.filter((line) => !said.has(words(line)))).toEqual([]);
});
