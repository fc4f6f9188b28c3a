import { z } from 'astro/zod';
import { daySchema } from './values/dates.ts';
import { idSchema } from './values/ids.ts';
import { textSchema } from './values/text.ts';

/** An entry of the log of changes. */
export const changeSchema = z
  .strictObject({
    date: daySchema.describe('Der Tag der Änderung, JJJJ-MM-TT, zum Beispiel: 2026-12-01.'),
    section: idSchema.describe('Die Kennung des geänderten Abschnitts, zum Beispiel: kurz.'),
    passage: idSchema
      .optional()
      .describe(
        'Die Kennung der geprüften Stelle, um die es geht, aus claims.yaml, zum Beispiel: jahr; die Änderung steht dann auch bei ihr. Darf fehlen.',
      ),
    before: textSchema.describe('Was vorher dort stand, zum Beispiel „am 3. März“.'),
    after: textSchema.describe('Was jetzt dort steht, zum Beispiel „am 3. Mai“.'),
    reason: textSchema.describe('Warum es geändert wurde, zum Beispiel „Der Monat war falsch“.'),
  })
  .refine(({ before, after }) => before !== after, {
    path: ['after'],
    error: 'Das steht auch unter ‚before‘.\nSchreiben Sie, was jetzt dort steht.',
  });
export type Change = z.infer<typeof changeSchema>;
