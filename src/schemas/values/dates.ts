import { z } from 'astro/zod';

/** A day that exists, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({
  error: 'Das ist kein Tag des Kalenders.\nSchreiben Sie den Tag als JJJJ-MM-TT, zum Beispiel 2025-02-12.',
});

/** Whether a date is later than another, as far as both are exact: of the same year as a day of it, a year is not later. */
export function isLater(date: string, than: string): boolean {
  const precision = Math.min(date.length, than.length);
  return date.slice(0, precision) > than.slice(0, precision);
}

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDateSchema = z
  .string()
  .refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || daySchema.safeParse(value).success, {
    error:
      'Das ist weder ein Tag noch ein Monat oder ein Jahr.\nSchreiben Sie JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel 2025-02-12, 2025-02 oder 2025.',
  });

/** The day of the last change, or of publication: the „Stand“. */
export function lastChanged({
  published,
  changes,
}: {
  published: string;
  changes: readonly { date: string }[];
}): string {
  return changes.reduce((latest, { date }) => (date > latest ? date : latest), published);
}

/** Until when reports were read, the „Faktenstand“: a day, a month or a year. */
export function factsUntilDate({
  factsUntil,
}: {
  factsUntil?: string | { date: string } | undefined;
}): string | undefined {
  return typeof factsUntil === 'object' ? factsUntil.date : factsUntil;
}
