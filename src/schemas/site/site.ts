import { z } from 'astro/zod';
import { darkAccentSchema, lightAccentSchema } from './accent.ts';
import { groupsSchema } from './group.ts';
import { contactSchema, emailSchema, privacySchema, publisherSchema, sentenceSchema } from './imprint.ts';
import { choiceOf } from '../values/choice.ts';
import { securitySchema } from './security.ts';
import { lineSchema } from '../values/text.ts';

/** How mistakes are corrected. */
export const correctionsSchema = z.strictObject({
  email: emailSchema.describe(
    'An wen Leser Fehler melden, eine E-Mail-Adresse, zum Beispiel „fehler@beispiel.example“; darf leer bleiben.',
  ),
  policy: sentenceSchema.describe(
    'Was wir berichtigen, wie schnell und wo es steht, zum Beispiel „Fehler berichtigen wir am selben Tag; jede Änderung steht im Quellenhinweis.“; darf leer bleiben.',
  ),
});

/** How the site works. */
export const methodSchema = z.strictObject({
  selection: sentenceSchema.describe(
    'Wie wir die Stellen auswählen, die wir prüfen, zum Beispiel „Wir prüfen jede Angabe, die sich belegen lässt.“; darf leer bleiben.',
  ),
  unmarked: sentenceSchema.describe(
    'Was es heißt, dass ein Satz nicht markiert ist, zum Beispiel „Eine Stelle ohne Marke ist richtig oder nicht geprüft.“; darf leer bleiben.',
  ),
  machines: sentenceSchema.describe(
    'Ob und wobei Maschinen geholfen haben, zum Beispiel „Ein Programm sucht die Namen im Text.“; darf leer bleiben.',
  ),
});

/** `content/site.yaml`: the site as a whole. */
export const siteSchema = z.strictObject({
  name: lineSchema.describe('Der Name der Website, zum Beispiel „Klartext“.'),
  claim: lineSchema.describe('Was die Website tut, in einem Satz, zum Beispiel „Nachrichten erklärt und geprüft“.'),
  language: choiceOf(['de']).describe('Die Sprache der Website; es gibt nur eine, zum Beispiel: de.'),
  groups: groupsSchema.describe(
    'Gruppen von Akteuren mit ihren Farben, für alle Erklärstücke, zum Beispiel: [{ id: stadt, label: Stadt, color: blau }]; darf fehlen.',
  ),
  accent: lightAccentSchema
    .optional()
    .describe('Die Farbe, mit der die Seiten hervorheben, in Anführungszeichen, zum Beispiel: "#7a1f3d"; darf fehlen.'),
  accentDark: darkAccentSchema
    .optional()
    .describe(
      'Dieselbe auf dunklem Grund, zum Beispiel "#e8a0b8"; wenn nichts dasteht, wird sie aus ‚accent‘ gemacht.',
    ),
  publisher: publisherSchema.describe(
    'Wer die Website herausgibt (für das Impressum), zum Beispiel: { name: "…", address: "…", email: "…" }.',
  ),
  responsible: contactSchema.describe(
    'Wer für den Inhalt verantwortlich ist (für das Impressum), zum Beispiel: { name: "…", address: "…", email: "…" }.',
  ),
  corrections: correctionsSchema
    .prefault({})
    .describe('Wie Fehler berichtigt werden, zum Beispiel: { email: "…", policy: "…" }; darf fehlen.'),
  method: methodSchema
    .prefault({})
    .describe('Wie wir arbeiten, zum Beispiel: { selection: "…", unmarked: "…", machines: "…" }; darf fehlen.'),
  security: securitySchema
    .prefault({})
    .describe('Wem man Sicherheitslücken meldet, zum Beispiel: { contact: "…", expires: 2027-06-30 }; darf fehlen.'),
  funding: sentenceSchema.describe(
    'Wer die Website bezahlt, zum Beispiel „Die Website lebt von Spenden.“; darf leer bleiben.',
  ),
  privacy: privacySchema
    .optional()
    .describe(
      'Was der Datenschutz nennt, zum Beispiel: { hosting: { name: "…" }, logs: { period: "…" } }; darf fehlen.',
    ),
});
export type Site = z.infer<typeof siteSchema>;
