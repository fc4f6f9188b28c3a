import { describe, expect, it } from 'vitest';
import { byYear, joinChronology } from '../../../src/explainer/chronology.ts';
import type { DatedEvent } from '../../../src/explainer/chronology.ts';
import { chronologySchema, type Dated } from '../../../src/schemas/event.ts';

const reported = ['2025-02-12', '2025-02-13'] as const;

/** The events as the page shows them. */
function join(dates: readonly string[], days: readonly [string, string] = reported): DatedEvent[] {
  return joinChronology(
    dates.map((date) => ({ date, text: `Ereignis ${date}`, sources: ['zeitung'] })),
    days,
  );
}

describe('the date of an event', () => {
  it.each([
    ['2025-02-12', '12. Februar 2025', ['2025-02-12']],
    ['2025-03', 'März 2025', ['2025-03']],
    ['2014', '2014', ['2014']],
    ['0800-12-25', '25. Dezember 800', ['0800-12-25']],
    ['0800-09-30/0800-10-02', '30. September bis 2. Oktober 800', ['0800-09-30', '0800-10-02']],
    ['2025-02-14/2025-02-16', '14. bis 16. Februar 2025', ['2025-02-14', '2025-02-16']],
    ['2025-02-01/2025-02-02', '1. bis 2. Februar 2025', ['2025-02-01', '2025-02-02']],
    ['2025-02-28/2025-03-02', '28. Februar bis 2. März 2025', ['2025-02-28', '2025-03-02']],
    ['2024-12-31/2025-01-01', '31. Dezember 2024 bis 1. Januar 2025', ['2024-12-31', '2025-01-01']],
    ['2024-02-12/2025-02-14', '12. Februar 2024 bis 14. Februar 2025', ['2024-02-12', '2025-02-14']],
  ] as const)('%s is written „%s“', (date, when, datetime) => {
    expect(join([date])).toMatchObject([{ shown: when, date: datetime.join('/') }]);
  });
});

describe('the tense of an event', () => {
  it.each([
    ['2025-02-11', 'vorher'],
    ['2025-02-12', 'zur Zeit des Artikels'],
    ['2025-02-13', 'zur Zeit des Artikels'],
    ['2025-02-14', 'danach'],
    ['2025-01', 'vorher'],
    ['2025-02', 'zur Zeit des Artikels'],
    ['2025-03', 'danach'],
    ['2024', 'vorher'],
    ['2025', 'zur Zeit des Artikels'],
    ['2026', 'danach'],
    ['2025-02-10/2025-02-11', 'vorher'],
    ['2025-02-10/2025-02-12', 'zur Zeit des Artikels'],
    ['2025-02-01/2025-03-01', 'zur Zeit des Artikels'],
    ['2025-02-13/2025-02-20', 'zur Zeit des Artikels'],
    ['2025-02-14/2025-02-16', 'danach'],
  ] as const)('of %s is „%s“', (date, tense) => {
    expect(join([date])[0]?.tense).toBe(tense);
  });

  it.each([
    ['2025-01-31', 'vorher'],
    ['2025-02-01', 'zur Zeit des Artikels'],
    ['2025-02-28', 'zur Zeit des Artikels'],
    ['2025-03-01', 'danach'],
    ['2025', 'zur Zeit des Artikels'],
    ['2025-01-30/2025-01-31', 'vorher'],
    ['2025-02-10/2025-02-11', 'zur Zeit des Artikels'],
  ] as const)('of %s is „%s“ where the article reports on a month', (date, tense) => {
    expect(join([date], ['2025-02', '2025-02'])[0]?.tense).toBe(tense);
  });
});

it('events are counted from one and keep their order, text and sources', () => {
  expect(join(['2025', '2014'])).toMatchObject([
    { number: 1, text: 'Ereignis 2025', sources: ['zeitung'] },
    { number: 2, text: 'Ereignis 2014', sources: ['zeitung'] },
  ]);
});

describe('an event whose day is not known', () => {
  const event = (dated: Dated) => ({ ...dated, text: 'Etwas.', sources: ['zeitung'] });
  const file = [
    event({ when: 'unbekannt' }),
    event({ date: '2014', when: 'um 2014' }),
    event({ when: 'einige Zeit später' }),
    event({ date: '2025-02-12' }),
    event({ when: 'wohl am selben Tag' }),
    event({ date: '2025-06', when: 'Anfang Juni 2025' }),
    event({ when: 'zuletzt' }),
  ];

  it('says so in the words of the editor and keeps its place', () => {
    expect(joinChronology(file, reported).map(({ shown, tense, year }) => [shown, tense, year])).toEqual([
      ['unbekannt', 'vorher', undefined],
      ['um 2014', 'vorher', '2014'],
      ['einige Zeit später', 'vorher', undefined],
      ['12. Februar 2025', 'zur Zeit des Artikels', '2025'],
      ['wohl am selben Tag', 'zur Zeit des Artikels', '2025'],
      ['Anfang Juni 2025', 'danach', '2025'],
      ['zuletzt', 'danach', undefined],
    ]);
  });

  /** The headings, each with what stands under it. */
  const headings = (dated: readonly Dated[]): [year: string | undefined, shown: string[]][] =>
    byYear(joinChronology(dated.map(event), reported)).map(({ year, events }) => [
      year,
      events.map(({ shown }) => shown),
    ]);
  const [old, early, late] = [{ when: 'um 1900' }, { date: '2015-05-31' }, { date: '2016' }];

  it('stands under no year but the one of both its neighbours', () => {
    expect(headings([old, early, { when: 'wohl im Juni' }, { date: '2015-07' }, { when: 'später' }, late])).toEqual([
      [undefined, ['um 1900']],
      ['2015', ['31. Mai 2015', 'wohl im Juni', 'Juli 2015']],
      [undefined, ['später']],
      ['2016', ['2016']],
    ]);
  });

  it('names a year before 1000 without a nought', () => {
    expect(headings([{ date: '0800' }, { date: '2025' }])).toEqual([
      ['800', ['800']],
      ['2025', ['2025']],
    ]);
  });

  it('asks for no heading above the only year', () => {
    expect(headings([old, early])).toEqual([[undefined, ['um 1900', '31. Mai 2015']]]);
  });

  it('stands at the time of the article where no event has a date', () => {
    const [only] = joinChronology([event({ when: 'unbekannt' })], reported);
    expect(only).toMatchObject({ tense: 'zur Zeit des Artikels', year: undefined });
  });

  it.each([
    [{ date: '2024-06', when: 'Anfang Juni 2024' }, true],
    [{ date: '2014', when: 'um 2014' }, true],
    [{ when: 'unbekannt' }, true],
    [{}, false],
    [{ date: '2024-06-03', when: 'Anfang Juni 2024' }, false],
    [{ date: 'Anfang Juni 2024' }, false],
    [{ date: 'unbekannt' }, false],
  ])('is written %j in its file: %s', (dated, possible) => {
    expect(chronologySchema.safeParse([event(dated)]).success).toBe(possible);
  });
});
