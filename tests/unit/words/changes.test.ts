import { describe, expect, it } from 'vitest';
import { passageChanged, sectionChanged } from '../../../src/explainer/changes.ts';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { sitemapEntries } from '../../../src/exports/feeds/sitemap.ts';
import { lastChanged } from '../../../src/schemas/values/dates.ts';
import { changeClause } from '../../../src/words/changes.ts';
import { claim, parts } from '../explainer-parts.ts';

function changed(...dates: string[]): string {
  const changes = dates.map((date) => ({ date, section: 'kurz', before: 'a', after: 'b', reason: 'c' }));
  return lastChanged({ published: '2026-11-23', changes });
}

describe('lastChanged', () => {
  it('is the day of publication where nothing has changed', () => {
    expect(changed()).toBe('2026-11-23');
  });

  it('is the day of the last change', () => {
    expect(changed('2026-11-24', '2027-01-02')).toBe('2027-01-02');
  });

  it('is the latest day in whatever order the changes stand', () => {
    expect(changed('2027-01-02', '2026-12-31')).toBe('2027-01-02');
  });

  it('is never before publication', () => {
    expect(changed('2025-01-01')).toBe('2026-11-23');
  });
});

describe('a change', () => {
  const change = (date: string, section: string, passage?: string) => ({
    ...{ date, section, before: 'a', after: 'b', reason: 'c' },
    ...(passage !== undefined && { passage }),
  });
  const claims = { jahr: claim('ungenau', { aliases: ['jahreszahl'] }), tag: claim('falsch') };
  const changes = [
    change('2026-12-01', 'kurz'),
    change('2026-12-02', 'chronologie'),
    change('2026-12-03', 'faktencheck', 'jahreszahl'),
    change('2026-12-04', 'kurz', 'tag'),
    change('2026-12-05', 'kurz'),
  ];
  const explainer = joinExplainer({ ...parts, claims, article: { ...parts.article, changes } });
  const ids = ['anfang', 'ende', 'chronologie', 'akteure', 'faktencheck', 'quellen'];

  it('touches its section, and one of a passage where that is marked and checked; the log holds them all', () => {
    expect(ids.map((id) => [id, sectionChanged(id, explainer)])).toEqual([
      ['anfang', '2026-12-04'],
      ['ende', '2026-12-03'],
      ['chronologie', '2026-12-02'],
      ['akteure', undefined],
      ['faktencheck', '2026-12-04'],
      ['quellen', '2026-12-05'],
    ]);
  });

  it('stands at its passage, under the id that this has or had', () => {
    expect(explainer.passages.map((passage) => [passage.id, passageChanged(passage)])).toEqual([
      ['tag', '2026-12-04'],
      ['jahr', '2026-12-03'],
    ]);
  });

  it('dates in the sitemap the pages that it touches, and no other', () => {
    const days = new Map(sitemapEntries([explainer], [], []).map(({ page, lastmod }) => [page, lastmod]));
    const pages = ['ende', 'akteure', 'beleg/tag'].map((page) => `telefonat/${page}.html`);
    expect(pages.map((page) => days.get(page))).toEqual(['2026-12-03', '2026-11-23', '2026-12-04']);
    expect(days.get('telefonat.html')).toBe('2026-12-05');
  });
});

describe('a change in one sentence', () => {
  it.each([
    [
      'am 3. März',
      'am 3. Mai',
      'Der Monat war falsch',
      'vorher: am 3. März; jetzt: am 3. Mai; Grund: Der Monat war falsch.',
    ],
    ['Er kam.', 'Sie kam.', 'Ein Irrtum!', 'vorher: Er kam; jetzt: Sie kam; Grund: Ein Irrtum!'],
    ['am 3.', 'Wer?', 'Darum.', 'vorher: am 3.; jetzt: Wer?; Grund: Darum.'],
    ['Und so …', 'Ende...', 'Darum.', 'vorher: Und so …; jetzt: Ende...; Grund: Darum.'],
  ])('is no more than one where %s became %s', (before, after, reason, text) => {
    expect(changeClause({ before, after, reason })).toBe(text);
  });
});
