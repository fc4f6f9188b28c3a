import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinChronology } from '../../src/explainer/chronology.ts';
import type { DatedEvent } from '../../src/explainer/chronology.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const reported = ['2025-02-12', '2025-02-13'] as const;

/** The events as the page shows them. */
function join(dates: readonly string[], days: readonly [string, string] = reported): DatedEvent[] {
  return joinChronology(
    dates.map((date) => ({ date, text: `Ereignis ${date}`, sources: ['zeitung'] })),
    days,
  );
}

const written = [
  ['2025-02-12', '12. Februar 2025', ['2025-02-12']],
  ['2025-03', 'März 2025', ['2025-03']],
  ['2014', '2014', ['2014']],
  ['2025-02-14/2025-02-16', '14. bis 16. Februar 2025', ['2025-02-14', '2025-02-16']],
  ['2025-02-01/2025-02-02', '1. bis 2. Februar 2025', ['2025-02-01', '2025-02-02']],
  ['2025-02-28/2025-03-02', '28. Februar bis 2. März 2025', ['2025-02-28', '2025-03-02']],
  ['2024-12-31/2025-01-01', '31. Dezember 2024 bis 1. Januar 2025', ['2024-12-31', '2025-01-01']],
  ['2024-02-12/2025-02-14', '12. Februar 2024 bis 14. Februar 2025', ['2024-02-12', '2025-02-14']],
] as const;

describe('the date of an event', () => {
  it.each(written)('%s is written „%s“', (date, when, datetime) => {
    expect(join([date])).toMatchObject([{ when, datetime }]);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Europe/Berlin'])(
    'is the same in the zone %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(join(written.map(([date]) => date)).map(({ when }) => when)).toEqual(written.map(([, when]) => when));
    },
  );
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
