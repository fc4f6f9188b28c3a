import { z } from 'astro/zod';
import { isLater, partialDateSchema } from './dates.ts';
import { languageCodes } from './languages.ts';
import { sourceListExample, sourceSchema } from './source.ts';
import { lineSchema, nameSchema } from './text.ts';

/** An office, as it is printed after a name, and when it was held. */
const officeSchema = z.strictObject({
  title: lineSchema.describe('Das Amt, zum Beispiel „Präsident der Ukraine“.'),
  from: partialDateSchema.describe('Seit wann: JJJJ-MM-TT, JJJJ-MM oder JJJJ.'),
  until: partialDateSchema.optional().describe('Bis wann; weglassen, wenn das Amt andauert.'),
  note: lineSchema.optional().describe('Eine Ergänzung; sie steht in Klammern dahinter, ohne Punkt.'),
});

const actorFieldsSchema = z.strictObject({
  name: lineSchema.describe('Der Name, wie ihn die Seite schreibt, zum Beispiel „Wladimir Putin“.'),
  given: z
    .array(nameSchema)
    .min(1)
    .describe('Die Vornamen in allen Schreibweisen, die im Text vorkommen können, zum Beispiel: [Wladimir, Vladimir].'),
  family: z
    .array(nameSchema)
    .min(1)
    .describe(
      'Der Nachname und seine anderen Schreibweisen, keine gebeugten Formen, zum Beispiel: [Selenskyj, Zelensky].',
    ),
  fullName: lineSchema.describe('Der volle Name.'),
  native: z
    .strictObject({
      text: lineSchema.describe('Der Name in der eigenen Schrift.'),
      lang: z.enum(languageCodes).describe('Die Sprache als Kürzel, zum Beispiel ru oder uk.'),
    })
    .optional()
    .describe('Der Name in der eigenen Schrift, zum Beispiel: { text: Володимир Зеленський, lang: uk }.'),
  transliteration: lineSchema.optional().describe('Die wissenschaftliche Umschrift des Namens.'),
  born: z
    .strictObject({
      date: partialDateSchema.describe('Der Geburtstag: JJJJ-MM-TT, JJJJ-MM oder JJJJ.'),
      place: lineSchema.optional().describe('Der Geburtsort; weglassen, wenn er nicht bekannt ist.'),
    })
    .optional()
    .describe(
      'Geburtstag und Geburtsort, soweit bekannt, zum Beispiel: { date: 1960-05-01, place: Hamburg } oder { date: "1960" }.',
    ),
  country: lineSchema.describe('Das Land, zum Beispiel „Ukraine“.'),
  side: z
    .enum(['usa', 'russland', 'ukraine'])
    .optional()
    .describe('Die Seite, deren Farbe das Monogramm trägt: usa, russland oder ukraine; weglassen, wenn keine passt.'),
  affiliation: lineSchema.optional().describe('Die Partei oder „parteilos“, in wenigen Worten.'),
  offices: z
    .array(officeSchema)
    .min(1)
    .describe('Die Ämter, das jüngste zuerst, zum Beispiel: [{ title: Präsident der Ukraine, from: 2019-05-20 }].'),
  asOf: partialDateSchema.describe('Bis wann die Angaben zu den Ämtern geprüft sind: JJJJ-MM-TT, JJJJ-MM oder JJJJ.'),
  background: lineSchema.optional().describe('Ein oder zwei neutrale Sätze zum Werdegang.'),
  spellings: z
    .array(
      z.strictObject({
        form: lineSchema.describe('Eine andere Schreibweise des Namens.'),
        used: lineSchema.describe('Wer sie verwendet, zum Beispiel „BBC“.'),
      }),
    )
    .default([])
    .describe('Andere Schreibweisen und wer sie verwendet, zum Beispiel: [{ form: Zelensky, used: BBC }].'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, {
      error:
        'Das ist keine Wikidata-Kennung.\nSie beginnt mit Q, darauf folgen Ziffern; lassen Sie das Feld im Zweifel weg.',
    })
    .optional()
    .describe('Die Wikidata-Kennung; nur, wenn sie geprüft ist.'),
  sources: z.array(sourceSchema).min(1).describe(`Die Belege zu diesen Angaben, zum Beispiel: ${sourceListExample}.`),
});

/** A person who acts in one or more explainers: `content/actors/<id>.yaml`. */
export const actorSchema = actorFieldsSchema.superRefine(({ born, offices }, context) => {
  for (const [index, { from, until }] of offices.entries()) {
    if (born && isLater(born.date, from))
      context.addIssue({
        code: 'custom',
        path: ['offices', index, 'from'],
        input: from,
        message: `Das ist vor der Geburt (${born.date}).\nPrüfen Sie beide Daten.`,
      });
    if (until !== undefined && isLater(from, until))
      context.addIssue({
        code: 'custom',
        path: ['offices', index, 'until'],
        input: until,
        message: `Das ist vor dem Beginn des Amtes (${from}).\nPrüfen Sie beide Daten.`,
      });
  }
});
export type Actor = z.infer<typeof actorSchema>;
