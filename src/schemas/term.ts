import { z } from 'astro/zod';
import { sourceListExample, sourceSchema } from './source.ts';
import { choiceOf } from './values/choice.ts';
import { nameSchema, textSchema } from './values/text.ts';

/** An institution or a term that a lay reader needs: `content/terms/<id>.yaml`. */
export const termSchema = z.strictObject({
  name: textSchema.describe('Das Stichwort, wie es im Glossar steht, zum Beispiel „Grundgesetz“.'),
  names: z
    .array(nameSchema)
    .min(1)
    .describe(
      'Die Grundformen, nach denen im Text gesucht wird, zum Beispiel: [kritische Infrastruktur, Grundversorgung].',
    ),
  inCompounds: z
    .boolean()
    .optional()
    .describe(
      'Ob es auch am Anfang längerer Wörter gefunden wird, zum Beispiel „Rathaus“ in „Rathauschef“: true; sonst weglassen.',
    ),
  kind: choiceOf(['institution', 'begriff']).describe('Die Art: institution oder begriff, zum Beispiel: begriff.'),
  text: textSchema.describe(
    'Die Erklärung, in ein bis zwei neutralen Sätzen, zum Beispiel „Das Grundgesetz ist die Verfassung der Bundesrepublik Deutschland“.',
  ),
  sources: z
    .array(sourceSchema)
    .default([])
    .describe(`Die Belege; bei Allgemeinwissen leer, sonst zum Beispiel: ${sourceListExample}.`),
});
export type Term = z.infer<typeof termSchema>;
