import { z } from 'astro/zod';
import { choiceOf } from '../values/choice.ts';
import { idSchema, reservedSlugs } from '../values/ids.ts';
import { languageCodes } from '../values/languages.ts';
import { lineSchema } from '../values/text.ts';

/** Where the pages link to a page of the editor. */
const navigationPlaces = ['kopf', 'fuss', 'keine'] as const;

/** Addresses that the site keeps for explainers' sake and leaves to the editor's own pages. */
const leftToPages: readonly string[] = ['datenschutz', 'ueber'];

/** Addresses that the site itself uses; no page of the editor may take one. */
export const fixedPages: readonly string[] = reservedSlugs.filter((slug) => !leftToPages.includes(slug));

/** What stands above the text of `content/pages/<address>.mdx`. */
export const ownPageSchema = z.strictObject({
  draft: z
    .boolean()
    .optional()
    .describe(
      'Ob sie ein Entwurf ist, zum Beispiel: true, solange sie nicht erscheinen soll; dann zeigt sie nur „npm run dev“.',
    ),
  title: lineSchema.describe('Die Überschrift der Seite, zum Beispiel „Kontakt“ oder „Über diese Seite“.'),
  dek: lineSchema
    .optional()
    .describe('Ein Satz unter der Überschrift, zum Beispiel „So erreichen Sie uns.“; darf fehlen.'),
  description: lineSchema.describe(
    'Worum es auf der Seite geht, in einem Satz für Suchmaschinen und Vorschauen, zum Beispiel „Wie Sie die Redaktion erreichen.“.',
  ),
  navigation: choiceOf(navigationPlaces)
    .default('fuss')
    .describe(
      'Wo alle Seiten auf sie verweisen: kopf, fuss oder keine, zum Beispiel: fuss; wenn nichts dasteht: fuss.',
    ),
  order: z
    .preprocess((input) => (/^-?\d+(?:\.\d+)?$/.test(String(input)) ? Number(input) : input), z.int().min(0).max(999))
    .default(100)
    .describe(
      'Ihr Platz unter den Links dort, eine ganze Zahl bis 999, die kleinste zuerst, zum Beispiel 10; wenn nichts dasteht: 100.',
    ),
  short: lineSchema
    .optional()
    .describe('Wie sie in der Navigation heißt, wenn kürzer als die Überschrift, zum Beispiel „Kontakt“; darf fehlen.'),
  language: choiceOf(languageCodes)
    .default('de')
    .describe('Die Sprache ihres Textes als Kürzel, zum Beispiel en; wenn nichts dasteht: de.'),
  aliases: z
    .array(idSchema)
    .default([])
    .describe('Adressen, die sie früher hatte, ohne .html, zum Beispiel: [impressum-alt, kontaktseite]; darf fehlen.'),
});
export type OwnPageFields = z.infer<typeof ownPageSchema>;
