import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';
import { lineSchema, nameSchema } from './text.ts';

/** An institution or a term that a lay reader needs: `content/terms/<id>.yaml`. */
export const termSchema = z.strictObject({
  name: lineSchema.describe('Das Stichwort, wie es im Glossar steht.'),
  names: z
    .array(nameSchema)
    .min(1)
    .describe('Die Grundformen, nach denen im Text gesucht wird, zum Beispiel „territoriale Integrität“.'),
  kind: z.enum(['institution', 'begriff']).describe('Die Art: institution oder begriff.'),
  text: lineSchema.describe('Die Erklärung, in ein bis zwei neutralen Sätzen.'),
  sources: z.array(sourceSchema).default([]).describe('Die Belege; bei Allgemeinwissen leer.'),
});
export type Term = z.infer<typeof termSchema>;
