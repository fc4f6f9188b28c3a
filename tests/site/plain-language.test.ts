import { describe, expect, it } from 'vitest';
import { documentOf, select } from './built-site.ts';
import { firstSectionIds, marks, source } from './built-explainer.ts';
import { genitiveChain, sentencesOf, wordsOf } from './sentences.ts';

const explainer = documentOf('trump-putin-telefonat.html');
const document = documentOf('trump-putin-telefonat/einfache-sprache.html');
/** In the order a reader asks: what happened, what is wrong, who they are, what came of it, hard words. */
const order = ['telefonat', 'faktencheck', 'akteure', 'chronologie', 'begriffe'];
const sections = select(document, 'main section[id]').filter(({ id }) => order.includes(id));

/** The text in plain language itself: paragraphs and entries of lists, without the links of the page. */
const texts = sections
  .flatMap((section) => select(section, 'p, li:not(:has(p, ul))'))
  .filter((block) => !block.querySelector('a[href^="../"]'))
  .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const sentences = texts.flatMap((text) => sentencesOf(text));

function textOf(id: string): string {
  return document.getElementById(id)?.textContent.replace(/\s+/g, ' ') ?? '';
}

describe('the version in plain language', () => {
  it('has its sections in the order a reader asks', () => {
    expect(sections.map(({ id }) => id)).toEqual(order);
    expect(source.plain?.sections.map(({ id }) => id)).toEqual(order);
  });

  it.each(firstSectionIds)('keeps the address of the section %s, which leads to the explainer', (id) => {
    const links = select(document, `#${id} a`).map((link) => link.getAttribute('href'));
    expect(links).toContain(`../trump-putin-telefonat.html#${id}`);
    expect(explainer.getElementById(id)?.localName).toBe('section');
  });

  it('is linked in the head of the explainer', () => {
    const links = select(explainer, 'h1 ~ p a, header a').map((link) => link.getAttribute('href'));
    expect(links).toContain('trump-putin-telefonat/einfache-sprache.html');
  });

  it('has 500 to 700 words', () => {
    const words = texts.flatMap((text) => wordsOf(text)).length;
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(700);
  });

  it('has sentences of ten words on average', () => {
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(10);
  });

  it('has no sentence of more than twenty words', () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });

  it('has no chain of genitives', () => {
    expect(sentences.map(genitiveChain).filter(Boolean)).toEqual([]);
  });

  const wrong = Object.entries(source.claims).flatMap(([id, { verdict }]) => (verdict === 'falsch' ? [id] : []));
  it.each(wrong)('quotes the passage „%s“, which is wrong, and says what is right', (id) => {
    const passage = marks.find((mark) => mark.id === id)?.text;
    const entries = select(document, '#faktencheck li').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(entries.find((text) => text.includes(`„${passage}“`))).toMatch(/^ ?Im Artikel steht: .*Richtig ist: /);
  });

  it('names every actor of the explainer', () => {
    const entries = select(document, '#akteure > :is(ul, ol) > li');
    expect(entries).toHaveLength(source.article.actors.length);
  });

  it('has no date that has become the number of a list', () => {
    expect(select(document, 'main ol[start]')).toEqual([]);
  });

  it('tells what happened with the right days and not the wrong ones', () => {
    expect(textOf('telefonat')).toContain('12. Februar 2025');
    expect(textOf('telefonat')).toContain('24. Februar 2022');
    expect(textOf('telefonat')).not.toMatch(/13\. Februar[^.]*telefoniert/);
    expect(textOf('telefonat')).not.toContain('2021');
  });

  it('says up to when its reports reach', () => {
    const { factsUntil } = source.article;
    expect(textOf('chronologie')).toContain(typeof factsUntil === 'object' ? factsUntil.label : factsUntil);
  });
});
