import { z } from 'astro/zod';
import { changeSchema } from './change.ts';
import { daySchema, partialDateSchema } from './values/dates.ts';
import { plainEventDateSchema } from './event.ts';
import { originSchema } from './origin.ts';
import { sectionSchema } from './section.ts';
import { groupsSchema } from './site/group.ts';
import { idSchema, sourceIdsMeaning } from './values/ids.ts';
import { lineSchema, textSchema } from './values/text.ts';

/** Names of people, for lists of who did what. */
const namesSchema = z.array(lineSchema).default([]);

/** The front matter of `content/articles/<slug>/article.mdx`. */
export const articleSchema = z.strictObject({
  draft: z
    .boolean()
    .optional()
    .describe(
      'Ob es ein Entwurf ist, zum Beispiel: true, solange es nicht erscheinen soll; dann zeigt es nur „npm run dev“.',
    ),
  title: textSchema.describe('Die Überschrift des Erklärstücks, von uns, zum Beispiel „Streit um die Brücke“.'),
  kicker: textSchema.describe('Die Dachzeile über der Überschrift, zum Beispiel „Kommunalpolitik“.'),
  summary: textSchema.describe(
    'Ein Satz, der das Erklärstück zusammenfasst, zum Beispiel „Was der Stadtrat beschloss und was daran umstritten ist“.',
  ),
  published: daySchema.describe(
    'Der Tag, an dem das Erklärstück erschienen ist, JJJJ-MM-TT, zum Beispiel: 2026-06-15.',
  ),
  articleDate: partialDateSchema.describe(
    'Von wann der Artikel ist: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2025-02-14 oder 2025.',
  ),
  article: originSchema
    .optional()
    .describe(
      'Woher der Artikel kommt, zum Beispiel: { headline: "…", medium: Beispiel-Zeitung, published: 2025-02-14 }.',
    ),
  reports: plainEventDateSchema.describe(
    'Über welche Tage der Artikel berichtet: JJJJ-MM-TT oder zwei Tage mit / dazwischen, zum Beispiel: 2025-02-12/2025-02-14; die Chronologie teilt sich daran.',
  ),
  assessment: textSchema
    .optional()
    .describe(
      'Unser Urteil über den Artikel als Ganzes, in einem Satz und ohne Note, zum Beispiel „Der Artikel gibt den Beschluss richtig wieder, nicht aber seine Gründe.“; steht am Anfang und im Faktencheck.',
    ),
  factsUntil: z
    .union([
      partialDateSchema,
      z.strictObject({
        date: partialDateSchema.describe(
          'Bis wann: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2026-06-15 oder 2026.',
        ),
        label: lineSchema.describe('Wie es auf der Seite steht, zum Beispiel „Mitte Juni 2026“.'),
      }),
    ])
    .optional()
    .describe(
      'Der Faktenstand: bis wann wir Berichte gelesen haben, zum Beispiel: 2026-06-15 oder { date: 2026-06-15, label: Mitte Juni 2026 }.',
    ),
  checkedBy: namesSchema.describe('Wer den Artikel geprüft hat, zum Beispiel: [Vorname Nachname]; darf fehlen.'),
  reviewedBy: namesSchema.describe(
    'Wer die Prüfung gegengelesen hat, niemand von denen, die geprüft haben, zum Beispiel: [Vorname Nachname]; darf fehlen.',
  ),
  aliases: z
    .array(idSchema)
    .default([])
    .describe(
      'Adressen, die das Erklärstück früher hatte, die älteste zuerst; von dort wird weitergeleitet. Zum Beispiel: [gespraech-in-riad].',
    ),
  withdrawn: z
    .strictObject({
      date: daySchema.describe(
        'Der Tag, an dem das Erklärstück zurückgezogen wurde, JJJJ-MM-TT, zum Beispiel: 2026-12-01.',
      ),
      reason: textSchema.describe(
        'Warum es zurückgezogen wurde, in ein bis zwei Sätzen für die Leser, zum Beispiel „Die Quelle hat sich als gefälscht erwiesen“.',
      ),
    })
    .optional()
    .describe(
      'Steht nur da, wenn das Erklärstück zurückgezogen ist; seine Seiten sagen dann nur noch das. Zum Beispiel: withdrawn: { date: 2026-12-01, reason: "…" }.',
    ),
  sections: z
    .array(sectionSchema)
    .min(1)
    .describe(
      'Die Abschnitte des Artikels, in der Reihenfolge des Textes, zum Beispiel: [{ id: anfang, title: "…", summary: "…" }].',
    ),
  groups: groupsSchema.describe(
    'Gruppen von Akteuren in dieser Geschichte, zusätzlich zu denen aus site.yaml oder an ihrer Stelle, zum Beispiel: [{ id: verein, label: Verein, color: rot }]; darf fehlen.',
  ),
  actors: z
    .array(
      z.strictObject({
        id: idSchema.describe(
          'Die Kennung des Akteurs, zum Beispiel: weber; seine Datei ist content/actors/weber.yaml.',
        ),
        part: textSchema.describe(
          'Die Rolle in dieser Geschichte, in ein bis zwei neutralen Sätzen, zum Beispiel „Sie leitete die Sitzung“.',
        ),
        group: idSchema
          .optional()
          .describe(
            'Die Gruppe in dieser Geschichte, wenn es eine andere ist als in der Datei des Akteurs, zum Beispiel: verein.',
          ),
        later: textSchema
          .optional()
          .describe(
            'Was seither aus dem Amt wurde, in ein bis zwei Sätzen, zum Beispiel „Sie ist seit Mai 2026 nicht mehr im Amt.“; darf fehlen.',
          ),
        sources: z.array(idSchema).default([]).describe(sourceIdsMeaning),
      }),
    )
    .default([])
    .describe(
      'Die Akteure, Personen und Organisationen, in der Reihenfolge des Glossars, zum Beispiel: [{ id: weber, part: "…", sources: [tagesschau] }].',
    ),
  terms: z
    .array(
      z.strictObject({
        id: idSchema.describe(
          'Die Kennung des Begriffs, zum Beispiel: grundgesetz; seine Datei ist content/terms/grundgesetz.yaml.',
        ),
        note: textSchema
          .optional()
          .describe(
            'Was der Begriff gerade in dieser Geschichte bedeutet, zum Beispiel „Gemeint ist hier der Ausschuss für Verkehr“.',
          ),
      }),
    )
    .default([])
    .describe('Die Begriffe, die das Erklärstück erläutert, zum Beispiel: [{ id: grundgesetz }].'),
  changes: z
    .array(changeSchema)
    .default([])
    .describe(
      'Das Protokoll der Änderungen seit dem Erscheinen, die älteste zuerst, zum Beispiel: [{ date: 2026-12-01, section: kurz, before: "…", after: "…", reason: "…" }].',
    ),
});
export type Article = z.infer<typeof articleSchema>;
