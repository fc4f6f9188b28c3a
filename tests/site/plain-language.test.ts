import { describe, expect, it } from 'vitest';
import { documentOf, select } from './built-site.ts';
import { firstSectionIds, source } from './built-explainer.ts';
import { genitiveChain, sentencesOf, wordsOf } from './sentences.ts';

const explainer = documentOf('trump-putin-telefonat.html');
const document = documentOf('trump-putin-telefonat/einfache-sprache.html');
const ownIds = source.plain?.sections.map(({ id }) => id) ?? [];
const sections = select(document, 'main section[id]').filter(({ id }) => ownIds.includes(id));

/** The text in plain language itself: paragraphs and entries of lists, without the links of the page. */
const sentences = sections
  .flatMap((section) => select(section, 'p, li:not(:has(p, ul))'))
  .filter((block) => !block.querySelector('a[href^="../"]'))
  .flatMap(({ textContent }) => sentencesOf(textContent.replace(/\s+/g, ' ').trim()));

describe('the version in plain language', () => {
  it('is in German', () => {
    expect(document.documentElement.lang).toBe('de');
  });

  it('has the sections that its front matter lists, in that order', () => {
    expect(sections.map(({ id }) => id)).toEqual(ownIds);
  });

  it.each(firstSectionIds)('keeps the address of the section %s, which leads to the explainer', (id) => {
    const links = select(document.getElementById(id) ?? document.createElement('p'), 'a');
    expect(links.map((link) => link.getAttribute('href'))).toContain(`../trump-putin-telefonat.html#${id}`);
    expect(explainer.getElementById(id)?.localName).toBe('section');
  });

  it('is linked in the head of the explainer', () => {
    const links = select(explainer, 'h1 ~ p a, header a').map((link) => link.getAttribute('href'));
    expect(links).toContain('trump-putin-telefonat/einfache-sprache.html');
  });

  it('has sentences of twelve words on average', () => {
    expect(sentences.length).toBeGreaterThan(30);
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('has no sentence of more than twenty words', () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });

  it('has no chain of genitives', () => {
    expect(sentences.map(genitiveChain).filter(Boolean)).toEqual([]);
  });

  it('has no date that has become the number of a list', () => {
    expect(select(document, 'main ol[start]')).toEqual([]);
  });

  it('gives the right days and not only the wrong ones', () => {
    const text = (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
    expect(text).toContain('12. Februar 2025');
    expect(text).toContain('24. Februar 2022');
  });
});
