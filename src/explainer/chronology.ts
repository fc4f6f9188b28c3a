import type { ChronologyEvent } from '../schemas/event.ts';
import { formatDated, formatPlainDate } from '../words/dates.ts';
import type { Tense } from '../words/events.ts';

/** An event as the page shows it. */
export interface DatedEvent extends ChronologyEvent {
  /** Counts from 1; part of its id. */
  number: number;
  /** In German: „14. bis 16. Februar 2025“, or the editor's words: „um 2014“. */
  shown: string;
  /** The year that it stands under; undefined where no event has one. */
  year: string | undefined;
  tense: Tense;
  /** How long nothing happens after it: 0 for up to five days, each step six times as long, 4 for three and a half years. */
  pause: number;
}

/**
 * Events with their dates in German, told apart by the days the article reports on. One without a date stays where it is,
 * with the event before it, or the next one where none is.
 *
 * @param reportedDays first and last day that the article reports on, or the same month or year twice
 */
export function joinChronology(
  events: readonly ChronologyEvent[],
  reportedDays: readonly [string, string],
): DatedEvent[] {
  let place = events.find(({ date }) => date !== undefined)?.date;
  return events.map((event, index) => {
    place = event.date ?? place;
    const [first = '', last = first] = place?.split('/') ?? [];
    return {
      ...event,
      number: index + 1,
      shown: formatDated(event, formatPlainDate),
      year: place?.slice(0, 4),
      tense: place === undefined ? 'zur Zeit des Artikels' : tenseOf(first, last, reportedDays),
      pause: pauseBetween(event.date, events[index + 1]?.date),
    };
  });
}

function pauseBetween(date: string | undefined, next: string | undefined): number {
  const [end, begin] = [date?.split('/').at(-1), next?.split('/')[0]].map((day) => Date.parse(day ?? ''));
  const days = ((begin ?? NaN) - (end ?? NaN)) / 86_400_000;
  return days >= 6 ? Math.min(4, Math.floor(Math.log(days) / Math.log(6))) : 0;
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

/** Events by the year in which they begin, in their order. */
export function byYear(events: readonly DatedEvent[]): { year: string; events: DatedEvent[] }[] {
  return [...Map.groupBy(events, ({ year = '' }) => year)].map(([year, ofYear]) => ({ year, events: ofYear }));
}
