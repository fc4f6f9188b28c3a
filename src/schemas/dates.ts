import { z } from 'astro/zod';

/** A day that exists, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({
  error: 'Das ist kein Tag des Kalenders.\nSchreiben Sie den Tag als JJJJ-MM-TT, zum Beispiel 2025-02-12.',
});

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDateSchema = z
  .string()
  .refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || daySchema.safeParse(value).success, {
    error:
      'Das ist weder ein Tag noch ein Monat oder ein Jahr.\nSchreiben Sie JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel 2025-02-12, 2025-02 oder "2025".',
  });
