import { z } from 'astro/zod';
import { choiceOf } from './values/choice.ts';
import { httpsAddressSchema, lineSchema, textSchema, webAddressSchema } from './values/text.ts';
import { daySchema, isLater, partialDateSchema } from './values/dates.ts';
import { languageCodes } from './values/languages.ts';
import { idSchema } from './values/ids.ts';

/** Kinds of documents, by how near they are to the event; the first is nearest. */
const sourceKinds = ['primärdokument', 'agentur', 'presse', 'nachschlagewerk'] as const;

/** The day on which a document was seen, or what was seen of it in words. */
const seenSchema = lineSchema.refine((seen) => !/^\d[\d.\s/-]*$/.test(seen) || daySchema.safeParse(seen).success, {
  error: 'Das ist kein Tag des Kalenders.\nSchreiben Sie den Tag als JJJJ-MM-TT, oder Worte wie „gespeicherte Kopie“.',
});

const sourceFieldsSchema = z.strictObject({
  publisher: lineSchema.describe('Wer das Dokument veröffentlicht hat, zum Beispiel „tagesschau“.'),
  title: lineSchema
    .optional()
    .describe(
      'Der Titel des Dokuments, wörtlich, zum Beispiel „Stadtrat beschließt Sperrung“; weglassen, wenn er nicht bekannt ist.',
    ),
  topic: textSchema
    .optional()
    .describe(
      'Worum es in dem Dokument geht, in unseren Worten, zum Beispiel „Bericht über die Sitzung des Stadtrats“; steht da, wo kein Titel bekannt ist.',
    ),
  lang: choiceOf(languageCodes).describe('Die Sprache des Dokuments als Kürzel, zum Beispiel de, en oder fr.'),
  published: partialDateSchema
    .optional()
    .describe('Wann es veröffentlicht wurde: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2025-02-12 oder 2025.'),
  url: webAddressSchema
    .optional()
    .describe(
      'Die Adresse des Dokuments, vollständig, zum Beispiel „https://www.beispiel.example/bericht“, bei einem Buch die im Katalog einer Bibliothek; http nur, wo es https nicht gibt, was die Seite dann sagt.',
    ),
  kind: choiceOf(sourceKinds).describe(
    'Die Art des Dokuments: primärdokument, agentur, presse oder nachschlagewerk, zum Beispiel: presse.',
  ),
  seen: seenSchema
    .optional()
    .describe(
      'Wann wir das Dokument gesehen haben: JJJJ-MM-TT, zum Beispiel: 2026-11-20, oder Worte wie „gespeicherte Kopie“.',
    ),
  archived: z
    .strictObject({
      url: httpsAddressSchema.describe(
        'Die Adresse der Kopie in einem Archiv, nur https, zum Beispiel „https://web.archive.org/web/2026/https://www.beispiel.example/bericht“.',
      ),
      date: daySchema.describe(
        'Der Tag, an dem das Archiv die Kopie gemacht hat, JJJJ-MM-TT, zum Beispiel: 2026-11-20.',
      ),
    })
    .optional()
    .describe(
      'Eine Kopie in einem öffentlichen Archiv, zum Beispiel: { url: "https://web.archive.org/web/2026/https://www.beispiel.example/bericht", date: 2026-11-20 }.',
    ),
  stateMedia: z
    .boolean()
    .optional()
    .describe(
      'Ob es ein Staatsmedium ist, das die Seite so nennt: true oder false, zum Beispiel: true; sonst weglassen.',
    ),
});

/** A document in which a reader can check what we say. */
export const sourceSchema = sourceFieldsSchema.superRefine(({ url, published, seen, archived }, context) => {
  const day = isDay(seen) ? seen : undefined;
  if (day !== undefined && published !== undefined && isLater(published, day))
    context.addIssue({
      code: 'custom',
      path: ['seen'],
      input: day,
      message: `Da war das Dokument noch nicht veröffentlicht (${published}).\nPrüfen Sie beide Daten.`,
    });
  if (archived !== undefined && archived.url === url)
    context.addIssue({
      code: 'custom',
      path: ['archived', 'url'],
      input: url,
      message:
        'Das ist die Adresse des Dokuments selbst.\nTragen Sie die der Kopie im Archiv ein, oder löschen Sie ‚archived‘.',
    });
  for (const [earlier, what] of [
    [day, 'bevor wir das Dokument gesehen haben'],
    [published, 'bevor das Dokument veröffentlicht wurde'],
  ] as const) {
    if (archived === undefined || earlier === undefined || !isLater(earlier, archived.date)) continue;
    context.addIssue({
      code: 'custom',
      path: ['archived', 'date'],
      input: archived.date,
      message: `Das ist, ${what} (${earlier}).\nPrüfen Sie beide Daten.`,
    });
    break;
  }
});
export type Source = z.infer<typeof sourceSchema>;

/** Whether `seen` is a day and no words. */
export function isDay(seen: string | undefined): seen is string {
  return daySchema.safeParse(seen).success;
}

/** How a list of sources is written, for messages. */
export const sourceListExample = '[{ publisher: tagesschau, lang: de, kind: presse }]';

/** `sources.yaml`: the sources of one explainer by id. */
export const sourcesSchema = z
  .record(idSchema, sourceSchema)
  .describe('Die Quellen, jede unter ihrer Kennung: bericht: { publisher: tagesschau, lang: de, kind: presse }.');
