import type { ClaimRecord } from '../markdown/rehype-claims.ts';
import { verdicts } from '../schemas/claim.ts';
import type { Claim, Verdict } from '../schemas/claim.ts';

/** A checked passage: what is said of it and where it stands. */
export interface CheckedPassage extends ClaimRecord, Omit<Claim, 'context'> {
  /** The quotation in which the passage is shown, in three parts; the first and the last may be empty. */
  quotation: [before: string, passage: string, after: string];
}

/** The checked passages in the order of the article. */
export function joinClaims(records: readonly ClaimRecord[], claims: Readonly<Record<string, Claim>>): CheckedPassage[] {
  return records.flatMap((record) => {
    const claim = claims[record.id];
    if (!claim) return [];
    const { context, ...rest } = claim;
    return [{ ...record, ...rest, quotation: splitAround(context ?? record.passage, record.passage) }];
  });
}

/**
 * Splits a context around its passage and marks with „…“, on one line with the next word, where it leaves something out of
 * the sentence.
 */
function splitAround(context: string, passage: string): [string, string, string] {
  const at = context.indexOf(passage);
  if (at === -1 || context === passage) return ['', passage, ''];
  const opening = /^\p{Ll}/u.test(context) ? '…\u00a0' : '';
  const closing = /[.!?]$/.test(context) ? '' : '\u00a0…';
  return [opening + context.slice(0, at), passage, context.slice(at + passage.length) + closing];
}

/** How often each verdict was given, the gravest first, without those never given. */
export function countVerdicts(passages: readonly { verdict: Verdict }[]): { verdict: Verdict; count: number }[] {
  return verdicts
    .map((verdict) => ({ verdict, count: passages.filter((passage) => passage.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** The same in words, „3 falsch, 8 ungenau, 2 nicht prüfbar“; no line ends after a number or after „nicht“. */
export function describeVerdicts(passages: readonly { verdict: Verdict }[]): string {
  return countVerdicts(passages)
    .map(({ verdict, count }) => `${count}\u00a0${verdict.replace('nicht ', 'nicht\u00a0')}`)
    .join(', ');
}
