import { z } from 'astro/zod';
import { lineSchema } from './text.ts';

/** Somebody named in the Impressum; every field may stay empty until it is known. */
const contactSchema = z.strictObject({
  name: z.literal('').or(lineSchema).default('').describe('Der Name; darf leer bleiben.'),
  address: z.literal('').or(lineSchema).default('').describe('Die Anschrift, in einer Zeile; darf leer bleiben.'),
  email: z
    .union([
      z.literal(''),
      z.email({ error: 'Das ist keine E-Mail-Adresse.\nTragen Sie eine ein, oder lassen Sie das Feld leer.' }),
    ])
    .default('')
    .describe('Die E-Mail-Adresse; darf leer bleiben.'),
});
export type Contact = z.infer<typeof contactSchema>;

/** `content/site.yaml`: the site as a whole. */
export const siteSchema = z.strictObject({
  name: lineSchema.describe('Der Name der Website.'),
  claim: lineSchema.describe('Was die Website tut, in einem Satz.'),
  language: z.literal('de').describe('Die Sprache der Website: de.'),
  publisher: contactSchema.describe(
    'Wer die Website herausgibt (für das Impressum), zum Beispiel: { name: "…", address: "…", email: "…" }.',
  ),
  responsible: contactSchema.describe(
    'Wer für den Inhalt verantwortlich ist (für das Impressum), zum Beispiel: { name: "…", address: "…", email: "…" }.',
  ),
});
export type Site = z.infer<typeof siteSchema>;
