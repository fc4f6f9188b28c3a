import type { Actor } from '../schemas/actor.ts';

type Office = Actor['offices'][number];

/**
 * The office somebody held at a time: the newest that overlaps it, or undefined.
 *
 * @param date day, month or year
 */
export function officeAt(offices: readonly Office[], date: string): Office | undefined {
  return offices.find(
    ({ from, until }) => startOf(from) <= endOf(date) && (until === undefined || endOf(until) >= startOf(date)),
  );
}

function startOf(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Sorts after every day of the period. */
function endOf(date: string): string {
  return date + '-99-99'.slice(date.length - 4);
}
