import { daySchema } from '../schemas/dates.ts';

/** What is wrong with `BUILD_DATE`, in German. */
export class BuildDateError extends Error {}

/**
 * The day as which a build counts, `YYYY-MM-DD`: `BUILD_DATE`, so that the same content gives the same site on any day, else
 * today in UTC.
 *
 * @throws BuildDateError where it is no day
 */
export function buildDate(value = process.env.BUILD_DATE): string {
  if (value === undefined || value === '') return new Date().toISOString().slice(0, 10);
  if (daySchema.safeParse(value).success) return value;
  throw new BuildDateError(`BUILD_DATE ‚${value}‘ ist kein Tag.  Schreiben Sie JJJJ-MM-TT, zum Beispiel 2026-12-01.`);
}
