import { describe, expect, it } from 'vitest';
import { archiveYears, byMonth, frontPage } from '../../../src/explainer/archive.ts';

/** Explainers that were published on these days. */
function publishedOn(days: readonly string[]) {
  return days.map((published) => ({ article: { published } }));
}

/** So many of one day. */
function many(count: number, day = '2026-05-01') {
  return publishedOn(Array.from({ length: count }, () => day));
}

function daysOf(explainers: readonly { article: { published: string } }[]): string[] {
  return explainers.map(({ article }) => article.published);
}

describe('the archive', () => {
  const explainers = publishedOn(['2026-11-23', '2026-11-02', '2026-01-31', '2024-12-31']);

  it('has a page for each year in which an explainer was published, the newest first', () => {
    expect(archiveYears(explainers).map(({ year, page, explainers: of }) => [year, page, daysOf(of)])).toEqual([
      ['2026', 'archiv/2026.html', ['2026-11-23', '2026-11-02', '2026-01-31']],
      ['2024', 'archiv/2024.html', ['2024-12-31']],
    ]);
  });

  it('keeps the page of a year of which nothing is left, at its place', () => {
    const published = ['archiv/2025.html', 'archiv/2026.html', 'archiv/index.html', 'akteure/trump.html'];
    expect(archiveYears(explainers, published).map(({ year, explainers: of }) => [year, of.length])).toEqual([
      ['2026', 3],
      ['2025', 0],
      ['2024', 1],
    ]);
  });

  it('has no page where nothing was ever published', () => {
    expect(archiveYears([])).toEqual([]);
  });

  it('lists a year by month, the newest first', () => {
    expect(byMonth(explainers.slice(0, 3)).map(({ month, explainers: of }) => [month, daysOf(of)])).toEqual([
      ['2026-11', ['2026-11-23', '2026-11-02']],
      ['2026-01', ['2026-01-31']],
    ]);
  });
});

describe('the start page', () => {
  it('has nothing to show without an explainer', () => {
    expect(frontPage([])).toEqual({ lead: undefined, others: [], years: [] });
  });

  it('shows one explainer and no list', () => {
    const [only] = many(1);
    expect(frontPage(only ? [only] : [])).toEqual({ lead: only, others: [], years: [] });
  });

  it('shows the newest and 24 others, and then the way to all', () => {
    const [first, ...rest] = many(26);
    const { lead, others, years } = frontPage(first ? [first, ...rest] : rest);
    expect(lead).toBe(first);
    expect(others).toEqual(rest.slice(0, 24));
    expect(years.map(({ year, explainers }) => [year, explainers.length])).toEqual([['2026', 26]]);
  });

  it('needs no way to all where it shows all, of one year', () => {
    expect(frontPage(many(25)).years).toEqual([]);
  });

  it('leads to the years as soon as there are two', () => {
    const { years } = frontPage([...many(1), ...many(1, '2025-12-31')]);
    expect(years.map(({ page }) => page)).toEqual(['archiv/2026.html', 'archiv/2025.html']);
  });
});
