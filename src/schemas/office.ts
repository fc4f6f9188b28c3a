import { z } from 'astro/zod';
import { partialDateSchema } from './values/dates.ts';
import { lineSchema, textSchema } from './values/text.ts';

/** An office, as it is printed after a name, and when it was held. */
export const officeSchema = z.strictObject({
  title: lineSchema.describe('Das Amt, zum Beispiel „Oberbürgermeisterin von Köln“.'),
  from: partialDateSchema.describe('Seit wann: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2015-12-15 oder 2015.'),
  until: partialDateSchema
    .optional()
    .describe(
      'Bis wann: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2020-10-31 oder 2020; weglassen, wenn das Amt andauert.',
    ),
  note: textSchema
    .optional()
    .describe('Eine Ergänzung; sie steht in Klammern dahinter, ohne Punkt, zum Beispiel „geschäftsführend“.'),
});
