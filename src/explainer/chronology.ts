import type { ChronologyEvent } from '../schemas/event.ts';
import { formatPlainDate } from '../words/dates.ts';
import type { Tense } from '../words/events.ts';

/** An event as the page shows it. */
export interface DatedEvent extends ChronologyEvent {
  /** Counts from 1; part of its id. */
  number: number;
  /** For `<time datetime>`: the date, or the first and last day. */
  datetime: [string] | [string, string];
  /** In German: „14. bis 16. Februar 2025“. */
  when: string;
  tense: Tense;
}

/**
 * Events with their dates in German, told apart by the days the article reports on.
 *
 * @param reportedDays first and last day that the article reports on, or the same month or year twice
 */
export function joinChronology(
  events: readonly ChronologyEvent[],
  reportedDays: readonly [string, string],
): DatedEvent[] {
  return events.map((event, index) => {
    const [first = '', last] = event.date.split('/');
    return {
      ...event,
      number: index + 1,
      datetime: last === undefined ? [first] : [first, last],
      when: last === undefined ? formatPlainDate(first) : formatDays(first, last),
      tense: tenseOf(first, last ?? first, reportedDays),
    };
  });
}

/** Dates of different precision compare by what they begin with: `2025` spans every day of the year. */
function tenseOf(first: string, last: string, [from, to]: readonly [string, string]): Tense {
  if (isBefore(last, from)) return 'vorher';
  return isBefore(to, first) ? 'danach' : 'zur Zeit des Artikels';
}

function isBefore(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}

/** „14. bis 16. Februar 2025“, „28. Februar bis 2. März 2025“. */
function formatDays(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}. bis ${formatPlainDate(last)}`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? formatPlainDate(first).slice(0, -5) : formatPlainDate(first)} bis ${formatPlainDate(last)}`;
}

/** Events by the year in which they begin, in their order. */
export function byYear(events: readonly DatedEvent[]): { year: string; events: DatedEvent[] }[] {
  const years = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const year = event.datetime[0].slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}
