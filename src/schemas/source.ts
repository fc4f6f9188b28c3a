import { z } from 'astro/zod';
import { httpsAddressSchema } from './address.ts';
import { partialDateSchema } from './dates.ts';
import { languageCodes } from './languages.ts';
import { lineSchema } from './text.ts';

/** Kinds of documents, by how near they are to the event; the first is nearest. */
export const sourceKinds = ['primärdokument', 'agentur', 'presse', 'nachschlagewerk'] as const;

/** A document in which a reader can check what we say. */
export const sourceSchema = z.strictObject({
  publisher: lineSchema.describe('Wer das Dokument veröffentlicht hat, zum Beispiel „tagesschau“.'),
  title: lineSchema.optional().describe('Der Titel des Dokuments, wörtlich; weglassen, wenn er nicht bekannt ist.'),
  lang: z.enum(languageCodes).describe('Die Sprache des Dokuments als Kürzel, zum Beispiel de, en oder fr.'),
  published: partialDateSchema.optional().describe('Wann es veröffentlicht wurde: JJJJ-MM-TT, JJJJ-MM oder JJJJ.'),
  url: httpsAddressSchema.optional().describe('Die Adresse des Dokuments; nur https.'),
  kind: z.enum(sourceKinds).describe('Die Art des Dokuments: primärdokument, agentur, presse oder nachschlagewerk.'),
  stateMedia: z.boolean().optional().describe('Ob es ein Staatsmedium ist: true oder false.'),
});
export type Source = z.infer<typeof sourceSchema>;

/** How a list of sources is written, for messages. */
export const sourceListExample = '[{ publisher: tagesschau, lang: de, kind: presse }]';
