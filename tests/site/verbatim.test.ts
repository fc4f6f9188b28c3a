import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFirst, original } from './built-explainer.ts';
import { explainers, readSiteFile, siteFiles } from './built-site.ts';
import { changeLetter, places } from './one-letter.ts';
import {
  holdsMarks,
  lynxText,
  markupText,
  missingSentence,
  plainText,
  readerViewText,
  strayText,
  w3mText,
  wordsOf,
} from './verbatim.ts';

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

const textBrowsers = [
  { name: 'html-to-text', textOf: plainText, installed: true },
  { name: 'lynx', textOf: lynxText, installed: isInstalled('lynx') },
  { name: 'w3m', textOf: w3mText, installed: isInstalled('w3m') },
];

/** Each explainer, and its article alone where something is marked in it. */
const articles = explainers.flatMap((explainer) =>
  [explainer.page, `${explainer.slug}/nur-artikel.html`]
    .filter((page) => siteFiles.includes(page))
    .map((page) => ({ ...explainer, page })),
);

describe.each(articles)('the article on $page', ({ page, original: supplied }) => {
  const html = readSiteFile(page);
  const hasMarks = holdsMarks(supplied);
  const read = (text: string): string => (hasMarks ? wordsOf(text) : text);

  it('is the original, character for character, in the markup', () => {
    expect(read(markupText(html))).toBe(read(supplied));
  });

  it('has no text between its blocks', () => {
    expect(strayText(html)).toBe('');
  });

  it('is the original, character for character, in a reader view', () => {
    expect(read(readerViewText(html))).toBe(read(supplied));
  });

  it.for(textBrowsers)('shows every sentence in order in $name', ({ name, textOf, installed }, { skip }) => {
    skip(!installed, `${name} is not installed`);
    expect(missingSentence(textOf(html), supplied)).toBeUndefined();
  });
});

describe.each(isFirst ? places : [])('a change in $place shows', (place) => {
  const html = changeLetter(readSiteFile('trump-putin-telefonat.html'), place);

  it('in the markup', () => {
    expect(markupText(html)).not.toBe(original);
  });

  it('in a reader view', () => {
    expect(readerViewText(html)).not.toBe(original);
  });

  it.each(textBrowsers.filter(({ installed }) => installed))('in $name', ({ textOf }) => {
    expect(missingSentence(textOf(html), original)).toBeDefined();
  });
});
