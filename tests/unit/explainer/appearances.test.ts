import { describe, expect, it } from 'vitest';
import { appearancesOf, partAppearances } from '../../../src/explainer/appearances.ts';
import type { Explainer } from '../../../src/explainer/explainer.ts';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { parts } from '../explainer-parts.ts';

function explainerOf(slug: string, published = '2026-11-23', actors = parts.article.actors): Explainer {
  return joinExplainer({ ...parts, slug, article: { ...parts.article, published, actors } });
}

/** So many explainers with one actor, newest first, one a month. */
function monthly(count: number): Explainer[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 11 - index, 1)).toISOString().slice(0, 10);
    return explainerOf(`stueck-${index}`, day, [{ id: 'erste', part: 'Hob ab.', sources: [] }]);
  });
}

describe('the appearances of an actor', () => {
  it('are in the order of the explainers, with the part in each', () => {
    const alone = [{ id: 'erste', part: 'Rief zurück.', sources: [] }];
    const appearances = appearancesOf([explainerOf('neu', '2026-12-01', alone), explainerOf('alt')]);
    const shown = [...appearances].map(([id, of]) => [id, of.map(({ explainer, part }) => [explainer.slug, part])]);
    expect(Object.fromEntries(shown)).toEqual({
      erste: [
        ['neu', 'Rief zurück.'],
        ['alt', 'Hob ab.'],
      ],
      zweite: [['alt', 'Rief an.']],
    });
  });

  it('are found in time that grows with their number', () => {
    const one = explainerOf('stueck', '2026-11-23', [{ id: 'erste', part: 'Hob ab.', sources: [] }]);
    const explainers = Array.from({ length: 100_000 }, () => one);
    // To copy the list for each of them would take minutes.
    expect(appearancesOf(explainers).get('erste')).toHaveLength(100_000);
  });
});

describe('the page of an actor', () => {
  const partsOf = (count: number) => partAppearances(appearancesOf(monthly(count)).get('erste') ?? []);

  it('shows the newest twenty in full', () => {
    const { newest, older } = partsOf(20);
    expect(newest.map(({ explainer }) => explainer.slug)).toEqual(monthly(20).map(({ slug }) => slug));
    expect(older).toEqual([]);
  });

  it('lists the others by year, the newest first', () => {
    const { newest, older } = partsOf(30);
    expect(newest).toHaveLength(20);
    expect(older.map(({ year, explainers }) => [year, explainers.map(({ slug }) => slug)])).toEqual([
      ['2025', ['stueck-20', 'stueck-21', 'stueck-22', 'stueck-23']],
      ['2024', ['stueck-24', 'stueck-25', 'stueck-26', 'stueck-27', 'stueck-28', 'stueck-29']],
    ]);
  });

  it('shows nothing of those who appear nowhere', () => {
    expect(partAppearances([])).toEqual({ newest: [], older: [] });
  });
});
