import { z } from 'astro/zod';
import { partialDateSchema } from './values/dates.ts';
import { idSchema } from './values/ids.ts';
import { languageCodes } from './values/languages.ts';
import { officeSchema } from './office.ts';
import { sourceListExample, sourceSchema } from './source.ts';
import { choiceOf } from './values/choice.ts';
import { lineSchema, nameSchema, textSchema } from './values/text.ts';

/** What an actor is. */
const actorKinds = ['person', 'organisation'] as const;

/** When and where somebody was born or something was founded. */
const beginningSchema = z.strictObject({
  date: partialDateSchema.describe('Wann: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 1960-05-01 oder 1960.'),
  place: lineSchema.optional().describe('Wo, zum Beispiel „Hamburg“; weglassen, wenn es nicht bekannt ist.'),
});

/** What `content/actors/<id>.yaml` holds, field by field. */
export const actorFieldsSchema = z.strictObject({
  kind: choiceOf(actorKinds)
    .default('person')
    .describe(
      `Was der Akteur ist: ${actorKinds.join(' oder ')}, zum Beispiel: organisation; fehlt das Feld, ist er eine Person.`,
    ),
  name: lineSchema.describe('Der Name, wie ihn die Seite schreibt, zum Beispiel „Angela Merkel“ oder „1. FC Köln“.'),
  short: lineSchema
    .optional()
    .describe(
      'Der kurze Name einer Organisation, zum Beispiel „BVG“; er steht in der Zeichnung und wird im Text gefunden.',
    ),
  names: z
    .array(nameSchema)
    .min(1)
    .default([])
    .describe(
      'Weitere Namen einer Organisation, nach denen im Text gesucht wird, in der Grundform, zum Beispiel: [Kölner Rat, Stadtrat].',
    ),
  given: z
    .array(nameSchema)
    .min(1)
    .default([])
    .describe(
      'Die Vornamen einer Person in allen Schreibweisen, die im Text vorkommen können, zum Beispiel: [Jürgen, Juergen]; wer nur einen Namen hat, hat keinen.',
    ),
  family: z
    .array(nameSchema)
    .min(1)
    .default([])
    .describe(
      'Der Nachname einer Person und seine anderen Schreibweisen, keine gebeugten Formen, zum Beispiel: [Müller, Mueller].',
    ),
  fullName: lineSchema
    .optional()
    .describe(
      'Der volle Name, zum Beispiel „Angela Dorothea Merkel“; nach den Vornamen darin wird im Text auch gesucht; darf fehlen.',
    ),
  native: z
    .strictObject({
      text: lineSchema.describe('Der Name in der eigenen Schrift, zum Beispiel „Μίκης Θεοδωράκης“.'),
      lang: choiceOf(languageCodes).describe('Die Sprache als Kürzel, zum Beispiel el oder tr.'),
    })
    .optional()
    .describe('Der Name in der eigenen Schrift, zum Beispiel: { text: Μίκης Θεοδωράκης, lang: el }.'),
  transliteration: lineSchema
    .optional()
    .describe('Die wissenschaftliche Umschrift des Namens, zum Beispiel „Mikīs Theodōrakīs“; darf fehlen.'),
  description: textSchema
    .optional()
    .describe(
      'Wer oder was das ist, in wenigen Worten, zum Beispiel „Fußballverein aus Köln“ oder „Anwohnerin“; steht da, wo kein Amt steht.',
    ),
  born: beginningSchema
    .optional()
    .describe(
      'Geburtstag und Geburtsort einer Person, soweit bekannt, zum Beispiel: { date: 1960-05-01, place: Hamburg } oder { date: "1960" }.',
    ),
  founded: beginningSchema
    .optional()
    .describe(
      'Wann und wo eine Organisation gegründet wurde, soweit bekannt, zum Beispiel: { date: "1948", place: Köln }.',
    ),
  country: lineSchema.optional().describe('Das Land, zum Beispiel „Belgien“; darf fehlen.'),
  group: idSchema
    .optional()
    .describe(
      'Die Gruppe, deren Farbe der Akteur trägt: eine Kennung aus ‚groups‘ in site.yaml oder article.mdx, zum Beispiel: stadt; weglassen, wenn keine passt.',
    ),
  // Editors who know it are told what stands in its place; programs leave it out of their lists.
  side: z
    .never({
      error:
        'Die Farben der Seiten stehen nicht mehr fest.\nSchreiben Sie ‚group‘ statt ‚side‘, und legen Sie die Gruppe unter ‚groups‘ in site.yaml oder article.mdx an, zum Beispiel: groups: [{ id: stadt, label: Stadt, color: blau }].',
    })
    .optional()
    .describe('Das Feld gibt es nicht; statt dessen steht ‚group‘, zum Beispiel „group: stadt“.')
    .meta({ deprecated: true }),
  affiliation: z
    .union([
      lineSchema,
      z.strictObject({
        label: lineSchema.describe('Wozu der Akteur gehört, zum Beispiel „Verein“ oder „Gewerkschaft“.'),
        text: lineSchema.describe('Der Name davon, in wenigen Worten, zum Beispiel „1. FC Köln“.'),
      }),
    ])
    .optional()
    .describe(
      'Die Partei oder „parteilos“, in wenigen Worten, oder etwas anderes, zum Beispiel: { label: Verein, text: 1. FC Köln }.',
    ),
  offices: z
    .array(officeSchema)
    .min(1)
    .default([])
    .describe(
      'Die Ämter einer Person, das jüngste zuerst, zum Beispiel: [{ title: Oberbürgermeisterin von Köln, from: 2015-12-15 }]; darf fehlen.',
    ),
  asOf: partialDateSchema
    .optional()
    .describe(
      'Bis wann die Angaben geprüft sind: JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel: 2026-06-15 oder 2026; nötig, wo Ämter stehen.',
    ),
  background: textSchema
    .optional()
    .describe('Ein oder zwei neutrale Sätze zum Werdegang, zum Beispiel „Sie war zuvor Richterin in Bonn“.'),
  spellings: z
    .array(
      z.strictObject({
        form: lineSchema.describe('Eine andere Schreibweise des Namens, zum Beispiel „Erdogan“.'),
        used: lineSchema.describe('Wer sie verwendet, zum Beispiel „BBC“.'),
      }),
    )
    .default([])
    .describe('Andere Schreibweisen und wer sie verwendet, zum Beispiel: [{ form: Erdogan, used: BBC }].'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, {
      error:
        'Das ist keine Wikidata-Kennung.\nSie beginnt mit Q, darauf folgen Ziffern; lassen Sie das Feld im Zweifel weg.',
    })
    .optional()
    .describe('Die Wikidata-Kennung: Q und Ziffern, zum Beispiel: Q365; nur, wenn sie geprüft ist.'),
  sources: z.array(sourceSchema).min(1).describe(`Die Belege zu diesen Angaben, zum Beispiel: ${sourceListExample}.`),
});
