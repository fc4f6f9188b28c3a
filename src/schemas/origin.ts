import { z } from 'astro/zod';
import { choiceOf } from './values/choice.ts';
import { partialDateSchema } from './values/dates.ts';
import { languageCodes } from './values/languages.ts';
import { httpsAddressSchema, lineSchema, quotedLineSchema } from './values/text.ts';

/** Where the supplied article came from, as far as it is known. */
export const originSchema = z.strictObject({
  headline: quotedLineSchema
    .optional()
    .describe('Die Überschrift, die der Artikel hatte, Zeichen für Zeichen, zum Beispiel „Brücke bleibt zu“.'),
  byline: quotedLineSchema
    .optional()
    .describe('Wer ihn geschrieben hat, wie es dort stand, zum Beispiel „Vorname Nachname“.'),
  medium: lineSchema.optional().describe('Wo er erschien, zum Beispiel „Beispiel-Zeitung“.'),
  url: httpsAddressSchema.optional().describe('Seine Adresse, zum Beispiel „https://www.beispiel.example/artikel“.'),
  published: partialDateSchema
    .optional()
    .describe('Wann er erschien: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2025-02-14 oder 2025.'),
  language: choiceOf(languageCodes).optional().describe('Seine Sprache, wenn sie nicht Deutsch ist, zum Beispiel: en.'),
  licence: lineSchema
    .optional()
    .describe('Unter welcher Lizenz oder mit wessen Erlaubnis er hier steht, zum Beispiel „CC BY 4.0“.'),
});
export type ArticleOrigin = z.infer<typeof originSchema>;
