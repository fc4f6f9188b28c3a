import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../src/explainer/appearances.ts';
import { joinExplainer } from '../../src/explainer/explainer.ts';
import { parts } from './explainer-parts.ts';

describe('joinExplainer', () => {
  const explainer = joinExplainer(parts);

  it('names the page after the slug', () => {
    expect(explainer.page).toBe('telefonat.html');
  });

  it('gives the office at the time of the article', () => {
    expect(explainer.glossary[0]?.office?.title).toBe('altes Amt');
  });

  it('keeps an actor whom no paragraph names', () => {
    expect(explainer.glossary[0]?.mentions).toEqual([]);
  });

  it('lists the sections of the article first and then those of the page', () => {
    expect(explainer.contents.map(({ id }) => id)).toEqual([
      'anfang',
      'ende',
      'kontakte',
      'chronologie',
      'akteure',
      'begriffe',
      'faktencheck',
      'quellen',
    ]);
  });

  it('leaves out the sections that would be empty', () => {
    const bare = joinExplainer({
      ...parts,
      article: { ...parts.article, actors: [], terms: [] },
      claims: {},
      contacts: undefined,
      chronology: [],
    });
    expect(bare.contents.map(({ id }) => id)).toEqual(['anfang', 'ende', 'quellen']);
  });

  it('takes the single day that an article reports on for the first and the last', () => {
    const { chronology } = joinExplainer({
      ...parts,
      article: { ...parts.article, reports: '2025-02-12' },
      chronology: ['2025-02-11', '2025-02-12', '2025-02-13'].map((date) => ({ date, text: 'x', sources: [] })),
    });
    expect(chronology.map(({ tense }) => tense)).toEqual(['vorher', 'zur Zeit des Artikels', 'danach']);
  });

  it('has the day of publication for its state where nothing has changed', () => {
    expect(explainer.stand).toBe('2026-11-23');
  });

  it.each([
    [0, 1],
    [80, 1],
    [299, 1],
    [300, 2],
    [500, 3],
  ])('takes %i words for a text of %i minutes', (words, minutes) => {
    expect(joinExplainer({ ...parts, words }).readingTime).toBe(minutes);
  });
});

describe('appearancesOf', () => {
  it('gathers the explainers of an actor in their order', () => {
    const explainers = ['neu', 'alt'].map((slug) => joinExplainer({ ...parts, slug }));
    const appearances = appearancesOf(explainers);
    expect(appearances.get('erste')?.map(({ explainer, part }) => [explainer.slug, part])).toEqual([
      ['neu', 'Hob ab.'],
      ['alt', 'Hob ab.'],
    ]);
    expect(appearances.has('dritte')).toBe(false);
  });
});
