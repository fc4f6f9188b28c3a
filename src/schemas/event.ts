import { z } from 'astro/zod';
import { daySchema, partialDateSchema } from './values/dates.ts';
import { idSchema, sourceIdsMeaning } from './values/ids.ts';
import { lineSchema, textSchema } from './values/text.ts';

const eventDateForms =
  'Schreiben Sie JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage wie 2025-02-14/2025-02-16, den früheren zuerst.';

function isEventDate(value: string): boolean {
  const [first = '', last, ...rest] = value.split('/');
  if (last === undefined) return partialDateSchema.safeParse(value).success;
  return rest.length === 0 && daySchema.safeParse(first).success && daySchema.safeParse(last).success && first < last;
}

/** A day, a month, a year, or two days with a slash between: `2025-02-14/2025-02-16`. */
const eventDateSchema = z.string().refine(isEventDate, {
  error: ({ input }) => {
    const text = String(input);
    const [, start, first = '', last = ''] = /^((\d{4})(?:-\d\d)?) *[-–/] *(\d{4})(?:-\d\d)?$/.exec(text) ?? [];
    if (start !== undefined) {
      const span = first === last ? `Mai bis Juli ${first}` : `${first} bis ${last}`;
      return `Das ist kein Zeitpunkt.\nEine Spanne aus Monaten oder Jahren steht in ‚when‘, zum Beispiel „when: ${span}“, und unter ‚date‘ ihr Anfang: ${start}.`;
    }
    const [, minus, year = ''] = /^([-–−]?)(\d{1,3})$/.exec(text) ?? [];
    if (minus === '') return `Das ist kein Zeitpunkt.\nEin Jahr hat vier Ziffern: ${year.padStart(4, '0')}.`;
    if (minus !== undefined)
      return `Das ist kein Zeitpunkt.\nEin Jahr vor Christus steht in ‚when‘ an der Stelle von ‚date‘: „when: ${year} v. Chr.“.`;
    return /\p{L}{2}/u.test(text)
      ? 'Das ist kein Zeitpunkt.\nWorte gehören in ‚when‘, zum Beispiel „when: Anfang Juni 2024“; ‚date‘ sagt daneben, soweit bekannt, den Monat oder das Jahr: 2024-06 oder 2024.'
      : `Das ist kein Zeitpunkt.\n${eventDateForms}`;
  },
});

/** The same in a field beside which none holds words. */
export const plainEventDateSchema = z
  .string()
  .refine(isEventDate, { error: `Das ist kein Zeitpunkt.\n${eventDateForms}` });

/** When something was: a date as far as it is known, or words where no day is known, or both. */
export interface Dated {
  /** A day, a month, a year or two days: `2025-02-14/2025-02-16`. */
  date?: string | undefined;
  /** What a reader sees in the place of the date: „Anfang Juni 2024“, „um 2014“, „unbekannt“. */
  when?: string | undefined;
}

/** The fields that say when something was. */
export const datedSchemaFields = {
  date: eventDateSchema
    .optional()
    .describe(
      'Wann: JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage mit / dazwischen, zum Beispiel: 2025-02-12 oder 2025-02-14/2025-02-16, ein Jahr allein: 2014; weglassen, wenn auch das Jahr nicht bekannt ist.',
    ),
  when: lineSchema
    .refine((when) => !/^(?:\d{4}-[\d/-]+|\d{1,2}\. ?\d{1,2}\. ?\d{4})$/.test(when), {
      error:
        'Das ist ein Tag oder ein Monat, und Worte sind es nicht.\nSchreiben Sie ihn als JJJJ-MM-TT oder JJJJ-MM unter ‚date‘.',
    })
    .max(40, { error: 'Die Zeitangabe ist länger als 40 Zeichen.\nKürzen Sie sie; mehr steht in ‚text‘.' })
    .optional()
    .describe(
      'Wann, in Worten, wo der Tag nicht bekannt ist, zum Beispiel „Anfang Juni 2024“, „um 2014“ oder „unbekannt“, höchstens 40 Zeichen; der Eintrag bleibt, wo er in der Datei steht.',
    ),
};

/** Words take the place of the date on the page, and a day that is known would be lost behind them. */
export function refuseWordsBesideDay({ date, when }: Dated, context: z.core.$RefinementCtx<Dated>): void {
  if (date === undefined || when === undefined || !/^\d{4}-\d\d-\d\d/.test(date)) return;
  const message = `Der Tag ist schon bekannt (${date}).\nLöschen Sie ‚when‘ oder ‚date‘.`;
  context.addIssue({ code: 'custom', path: ['when'], input: when, message });
}

const eventSchema = z
  .strictObject({
    ...datedSchemaFields,
    text: textSchema.describe(
      'Was geschah, in ein bis zwei Sätzen, zum Beispiel „Der Stadtrat beschließt die Sperrung“.',
    ),
    weak: z
      .boolean()
      .optional()
      .describe('Ob es nur schwach belegt ist, zum Beispiel: true; dann steht „(schwach belegt)“ dahinter.'),
    sources: z.array(idSchema).min(1).describe(sourceIdsMeaning),
  })
  .superRefine((event, context) => {
    refuseWordsBesideDay(event, context);
    if (event.date === undefined && event.when === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'string', path: ['date'], input: undefined });
  });

/** `chronology.yaml`: events, the earliest first. */
export const chronologySchema = z
  .array(eventSchema)
  .min(1)
  .describe('Die Ereignisse, das früheste zuerst, jedes so: - { date: 2025-02-12, text: "…", sources: [tagesschau] }.');
export type ChronologyEvent = z.infer<typeof eventSchema>;
