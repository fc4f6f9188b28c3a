import { describe, expect, it } from 'vitest';
import { documentOf, select } from './built-site.ts';
import { firstSectionIds, source } from './built-explainer.ts';
import { genitiveChain, sentencesOf, wordsOf } from './sentences.ts';

const explainer = documentOf('trump-putin-telefonat.html');
const document = documentOf('trump-putin-telefonat/einfache-sprache.html');
const sections = select(document, 'main section[id]').filter(({ id }) => firstSectionIds.includes(id));

/** The text in plain language itself: paragraphs and entries of lists, without the links of the page. */
const sentences = sections
  .flatMap((section) => select(section, 'p, li:not(:has(p, ul))'))
  .filter((block) => !block.querySelector('a[href^="../"]'))
  .flatMap(({ textContent }) => sentencesOf(textContent.replace(/\s+/g, ' ').trim()));

describe('the version in plain language', () => {
  it('is in German', () => {
    expect(document.documentElement.lang).toBe('de');
  });

  it('has the nine sections of the explainer, in its order', () => {
    expect(sections.map(({ id }) => id)).toEqual(firstSectionIds);
  });

  it.each(firstSectionIds)('leads from the section %s to its counterpart', (id) => {
    const links = select(document, `section#${id} a`).map((link) => link.getAttribute('href'));
    expect(links).toContain(`../trump-putin-telefonat.html#${id}`);
    expect(explainer.getElementById(id)?.localName).toBe('section');
  });

  it('is linked in the head of the explainer', () => {
    const links = select(explainer, 'h1 ~ p a, header a').map((link) => link.getAttribute('href'));
    expect(links).toContain('trump-putin-telefonat/einfache-sprache.html');
  });

  it('has sentences of twelve words on average', () => {
    expect(sentences.length).toBeGreaterThan(150);
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('has no sentence of more than twenty words', () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });

  it('has no chain of genitives', () => {
    expect(sentences.map(genitiveChain).filter(Boolean)).toEqual([]);
  });

  it('has every event, contact and term of the explainer', () => {
    const countIn = (id: string) => select(document, `section#${id} > :is(ul, ol) > li`).length;
    expect(countIn('chronologie')).toBe(source.chronology.length);
    expect(countIn('kontakte')).toBe(source.contacts?.contacts.length);
    expect(countIn('akteure')).toBe(source.article.actors.length);
    expect(countIn('begriffe')).toBe(source.article.terms.length);
  });

  it('has no date that has become the number of a list', () => {
    expect(select(document, 'main ol[start]')).toEqual([]);
  });

  it('gives the right days and not only the wrong ones', () => {
    const text = document.getElementById('telefonat')?.textContent.replaceAll('\u00a0', ' ') ?? '';
    expect(text).toContain('12. Februar 2025');
    expect(text).toContain('24. Februar 2022');
    expect(text).not.toContain('13. Februar');
    expect(text).not.toContain('2021');
  });
});
