import type { ChronologyEvent } from '../schemas/event.ts';
import { formatDate, formatDated, formatPlainDate } from '../words/orthography/dates.ts';
import type { Tense } from '../words/events.ts';

/** An event as the page shows it. */
export interface DatedEvent extends ChronologyEvent {
  /** Counts from 1; part of its id. */
  number: number;
  /** In German: „14. bis 16. Februar 2025“, or the editor's words: „um 2014“. */
  shown: string;
  /** The year in which it begins; of one without a date, the year of both its neighbours, undefined where they differ. */
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
    const before = index > 0 ? place : undefined;
    place = event.date ?? place;
    const [first = '', last = first] = place?.split('/') ?? [];
    return {
      ...event,
      number: index + 1,
      shown: formatDated(event, formatPlainDate),
      year: yearOf(
        event.date ?? before,
        event.date ?? events.slice(index).find(({ date }) => date !== undefined)?.date,
      ),
      tense: place === undefined ? 'zur Zeit des Artikels' : tenseOf(first, last, reportedDays),
      pause: pauseBetween(event.date, events[index + 1]?.date),
    };
  });
}

/** The year of two dates; undefined where it is not the same. */
function yearOf(before: string | undefined, after: string | undefined): string | undefined {
  const year = before?.slice(0, 4);
  return year === after?.slice(0, 4) ? year && formatDate(year) : undefined;
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

/** Events that stand under one heading, or under none. */
interface YearGroup {
  /** Undefined where their year is not known, or no other year is told. */
  year: string | undefined;
  events: DatedEvent[];
}

/** Events by the year in which they begin, in their order; those of no known year stand between the years. */
export function byYear(events: readonly DatedEvent[]): YearGroup[] {
  const years = new Set(events.flatMap(({ year }) => year ?? []));
  const groups: YearGroup[] = [];
  for (const event of events) {
    const year = years.size > 1 ? event.year : undefined;
    const last = groups.at(-1);
    if (last && last.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
