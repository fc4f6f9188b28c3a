import { z } from 'astro/zod';
import { idSchema } from './values/ids.ts';
import { quotedLineSchema, textSchema } from './values/text.ts';

/** One section of the supplied article. */
export const sectionSchema = z.strictObject({
  id: idSchema.describe(
    'Die Kennung des Abschnitts, zum Beispiel „anfang“; sie steht in seiner Adresse und ändert sich nie.',
  ),
  title: textSchema.describe(
    'Unser Name für den Abschnitt, im Inhaltsverzeichnis und beim Teilen, zum Beispiel „Der Beschluss“.',
  ),
  heading: quotedLineSchema
    .optional()
    .describe(
      'Die Zwischenüberschrift, wie sie im Text steht, zum Beispiel „Die Folgen für Anwohner“; fehlt nur beim Anfang ohne Überschrift.',
    ),
  summary: textSchema.describe(
    'Ein Satz, der den Abschnitt zusammenfasst, zum Beispiel „Der Stadtrat sperrt die Brücke für ein Jahr.“; steht in der Vorschau geteilter Links.',
  ),
  aliases: z
    .array(idSchema)
    .default([])
    .describe(
      'Kennungen, die der Abschnitt früher hatte; Links darauf führen weiter zu ihm. Zum Beispiel: [verhandlungen].',
    ),
});
export type Section = z.infer<typeof sectionSchema>;
