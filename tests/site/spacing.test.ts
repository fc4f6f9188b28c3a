import { describe, expect, it } from 'vitest';
import { documentOf, select, sitePages } from './built-site.ts';

/** Elements that stand in a line of text. The article is as it was supplied, and footnotes' numbers touch their words. */
const inLine = ['a', 'b', 'button', 'small', 'span', 'strong', 'time']
  .map((name) => `body ${name}:not(#artikel *, svg *, sup *)`)
  .join();

/** What ends and what begins a word or a phrase. */
const end = /[\p{L}\p{N}.:;,!?)“·–]$/u;
const start = /^[\p{L}\p{N}„(·–]/u;

function textOf(node: ChildNode | null): string {
  return node && (node.nodeType === 3 || (node as Element).matches(inLine)) ? (node.textContent ?? '') : '';
}

function runsInto(before: string, after: string): string[] {
  return end.test(before) && start.test(after) ? [`${before.slice(-20)}|${after.slice(0, 20)}`] : [];
}

// Astro drops the white space at the end of a line of a component; where words need it, `{' '}` stands there.
describe.each(sitePages)('%s', (page) => {
  it('keeps words apart where an element begins or ends', () => {
    const found = select(documentOf(page), inLine).flatMap((element) => [
      ...runsInto(textOf(element.previousSibling), element.textContent),
      ...runsInto(element.textContent, textOf(element.nextSibling)),
    ]);
    expect([...new Set(found)]).toEqual([]);
  });

  it('keeps sentences apart', () => {
    const text = select(documentOf(page), 'p:not(:has(sup)), li:not(:has(p, h3)), dd, dt, td, th, h1, h2, h3')
      .map(({ textContent }) => textContent)
      .join('\n');
    expect(text.match(/.*\p{Ll}“?[.:;!?][\p{Lu}\d„].{0,20}/gu) ?? []).toEqual([]);
  });

  it('keeps the words of a drawing apart for text browsers', () => {
    const joined = select(documentOf(page), 'svg text').filter(({ textContent }) => !/\s$/.test(textContent));
    expect(joined.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('keeps day and month of our own texts on one line', () => {
    const ours = '.notes p, .apparatus p:not(blockquote p), .apparatus dd, .contacts td, .prose:not(.article) p, .dek';
    const text = select(documentOf(page), ours)
      .map(({ textContent }) => textContent)
      .join('\n');
    expect(
      text.match(/.{0,20}\b\d{1,2}\. (?:Januar|Februar|März|Juni|Juli|August|September|November)\b/g) ?? [],
    ).toEqual([]);
  });
});
