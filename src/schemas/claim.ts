import { z } from 'astro/zod';
import { idSchema, sourceIdsMeaning } from './ids.ts';
import { lineSchema, quotedLineSchema } from './text.ts';

/** What a check found; the first is the gravest. */
export const verdicts = ['falsch', 'ungenau', 'richtig mit Einschränkung', 'richtig', 'nicht prüfbar'] as const;
export type Verdict = (typeof verdicts)[number];

/** A correction fits beside its passage. */
const maxCorrection = 200;

/** What is said of one checked passage. */
const claimSchema = z.strictObject({
  verdict: z.enum(verdicts).describe(`Das Urteil: ${verdicts.join(', ')}.`),
  correction: lineSchema
    .max(maxCorrection, {
      error: `Die Anmerkung ist länger als ${maxCorrection} Zeichen.\nKürzen Sie sie; Einzelheiten gehören in ‚explanation‘.`,
    })
    .describe(`Was richtig ist, in höchstens ${maxCorrection} Zeichen; steht neben der Stelle.`),
  explanation: lineSchema.describe('Die Erklärung dazu, in zwei bis fünf Sätzen; steht im Faktencheck.'),
  context: quotedLineSchema
    .optional()
    .describe('Ein längeres wörtliches Zitat, das die Stelle enthält; nötig, wo sie allein nicht verständlich ist.'),
  sources: z.array(idSchema).describe(sourceIdsMeaning),
});
export type Claim = z.infer<typeof claimSchema>;

/** `claims.yaml`: the checked passages by id. */
export const claimsSchema = z
  .record(idSchema, claimSchema)
  .describe(
    'Die geprüften Stellen, jede unter ihrer Kennung: „datum:“, darunter eingerückt „verdict: falsch“ und die anderen Felder.',
  );
