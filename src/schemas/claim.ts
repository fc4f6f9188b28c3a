import { z } from 'astro/zod';
import { idSchema, sourceIdsMeaning } from './values/ids.ts';
import { choiceOf } from './values/choice.ts';
import { quotedLineSchema, textSchema, textSchemaUpTo } from './values/text.ts';

/** What a check found; the first is the gravest. */
export const verdicts = ['falsch', 'ungenau', 'richtig mit Einschränkung', 'richtig', 'unbelegt', 'Wertung'] as const;
export type Verdict = (typeof verdicts)[number];

/** Verdicts that say that there is no proof; all others need a source that a reader can open. */
export const unprovenVerdicts: readonly Verdict[] = ['unbelegt', 'Wertung'];

/** A correction fits beside its passage. */
const maxCorrection = 200;

/** A title can be read in a list of search results. */
const maxTitle = 100;

/** What is said of one checked passage. */
const claimSchema = z.strictObject({
  verdict: choiceOf(verdicts).describe(`Das Urteil, eines von: ${verdicts.join(', ')}; zum Beispiel: falsch.`),
  correction: textSchemaUpTo(
    maxCorrection,
    `Die Anmerkung ist länger als ${maxCorrection} Zeichen.\nKürzen Sie sie; Einzelheiten gehören in ‚explanation‘.`,
  ).describe(
    `Was richtig ist, in höchstens ${maxCorrection} Zeichen; steht neben der Stelle, zum Beispiel „Die Brücke wurde 2014 gesperrt, nicht 2012“.`,
  ),
  title: textSchemaUpTo(
    maxTitle,
    `Die Überschrift ist länger als ${maxTitle} Zeichen.\nKürzen Sie sie; mehr sagen ‚correction‘ und ‚explanation‘.`,
  )
    .optional()
    .describe(
      `Die Überschrift der Seite, auf der die Stelle allein steht: was richtig ist, verständlich auch ohne den Artikel, in höchstens ${maxTitle} Zeichen, zum Beispiel „Die Sitzung war am 3. Mai 2024“. Ohne sie steht dort ‚correction‘.`,
    ),
  explanation: textSchema
    .optional()
    .describe(
      'Die Erklärung dazu, in zwei bis fünf Sätzen; steht im Faktencheck, zum Beispiel „Das Amtsblatt nennt den 3. Mai. Die Zeitung …“. Weglassen, wo nichts zu erklären ist.',
    ),
  context: z
    .union([quotedLineSchema, z.array(quotedLineSchema).min(1)])
    .optional()
    .describe(
      'Ein längeres wörtliches Zitat, das die Stelle enthält; nötig, wo sie allein nicht verständlich ist. Hat sie mehrere <Claim>-Zeichen, eine Liste mit einem Zitat für jedes, zum Beispiel: ["…", "…"].',
    ),
  sources: z
    .array(idSchema)
    .describe(
      `${sourceIdsMeaning.replace(/\.$/, '')}; leer nur, wo das Urteil ${unprovenVerdicts.join(' oder ')} ist.`,
    ),
  aliases: z
    .array(idSchema)
    .default([])
    .describe(
      'Kennungen, die die Stelle früher hatte, und die von Stellen, die in ihr aufgegangen sind; Links darauf führen weiter zu ihr, zum Beispiel [sitzungstag].',
    ),
});
export type Claim = z.infer<typeof claimSchema>;

/** The id of the n-th mark of a claim, from 1: `beleg-jahr`, `beleg-jahr-2`. */
export function markId(claim: string, nth: number): string {
  return nth === 1 ? `beleg-${claim}` : `beleg-${claim}-${nth}`;
}

/** Ids that no claim may take: names of files beside the pages of claims. */
export const reservedClaimIds: readonly string[] = ['faktencheck', 'index'];

/** `claims.yaml`: the checked passages by id. */
export const claimsSchema = z
  .record(idSchema, claimSchema)
  .describe(
    'Die geprüften Stellen, jede unter ihrer Kennung: „datum:“, darunter eingerückt „verdict: falsch“ und die anderen Felder.',
  );

/** The entries of a log that are about a passage, named by the id that it has or had. */
export function changesOf<T extends { passage?: string | undefined }>(
  { id, aliases }: Pick<Claim, 'aliases'> & { id: string },
  log: readonly T[],
): T[] {
  return log.filter(({ passage }) => passage !== undefined && [id, ...aliases].includes(passage));
}
