import { z } from 'astro/zod';
import { daySchema, partialDateSchema } from './dates.ts';
import { idSchema, sourceIdsMeaning } from './ids.ts';
import { lineSchema } from './text.ts';

/** A day, a month, a year, or two days with a slash between: `2025-02-14/2025-02-16`. */
export const eventDateSchema = z.string().refine(
  (value) => {
    const [first = '', last, ...rest] = value.split('/');
    if (last === undefined) return partialDateSchema.safeParse(value).success;
    return rest.length === 0 && daySchema.safeParse(first).success && daySchema.safeParse(last).success && first < last;
  },
  {
    error:
      'Das ist kein Zeitpunkt.\nSchreiben Sie JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage wie 2025-02-14/2025-02-16, den früheren zuerst.',
  },
);

/** `chronology.yaml`: dated events, the earliest first. */
export const chronologySchema = z
  .array(
    z.strictObject({
      date: eventDateSchema.describe('Wann: JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage mit / dazwischen.'),
      text: lineSchema.describe('Was geschah, in ein bis zwei Sätzen.'),
      weak: z
        .boolean()
        .optional()
        .describe('Ob es nur schwach belegt ist: true, wenn ja; dann steht „(schwach belegt)“ dahinter.'),
      sources: z.array(idSchema).min(1).describe(sourceIdsMeaning),
    }),
  )
  .min(1)
  .describe('Die Ereignisse, das früheste zuerst, jedes so: - { date: 2025-02-12, text: "…", sources: [tagesschau] }.');
export type ChronologyEvent = z.infer<typeof chronologySchema>[number];
