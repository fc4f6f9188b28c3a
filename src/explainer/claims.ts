import type { ClaimRecord } from '../content/model/rendered-texts.ts';
import { comparable } from '../schemas/white-space.ts';
import { verdictInCount } from '../words/verdicts.ts';
import { markId, verdicts } from '../schemas/claim.ts';
import type { Claim, Verdict } from '../schemas/claim.ts';

/** The quotation in which a passage is shown, in three parts; the first and the last may be empty. */
type Quotation = [before: string, passage: string, after: string];

/** A checked passage: what is said of it and where it stands, first. */
export interface CheckedPassage extends Omit<ClaimRecord, 'further'>, Omit<Claim, 'context'> {
  quotation: Quotation;
  /** All places where it is marked, in order: the id of the mark, and what is quoted. */
  places: { mark: string; passage: string; quotation: Quotation }[];
}

/** The checked passages in the order of the article. */
export function joinClaims(records: readonly ClaimRecord[], claims: Readonly<Record<string, Claim>>): CheckedPassage[] {
  return records.flatMap(({ further = [], ...record }) => {
    const claim = claims[record.id];
    if (!claim) return [];
    const { context = [], ...rest } = claim;
    const contexts = [context].flat();
    const places = [record, ...further].map(({ passage }, index) => ({
      mark: markId(record.id, index + 1),
      passage,
      quotation: splitAround(contexts[index] ?? passage, passage),
    }));
    const quotation = places[0]?.quotation ?? ['', record.passage, ''];
    return [{ ...record, ...rest, quotation, places }];
  });
}

/**
 * Splits a context around its passage and marks with „…“, on one line with the next word, where it leaves something out of
 * the sentence.
 */
function splitAround(quoted: string, marked: string): [string, string, string] {
  // What is shown is as it was written, where both were written alike.
  const [context, passage] = quoted.includes(marked) ? [quoted, marked] : [comparable(quoted), comparable(marked)];
  const at = context.indexOf(passage);
  if (at === -1 || context === passage) return ['', marked, ''];
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

/** The same in words, „3 falsch, 8 ungenau, 2 Wertungen“; no line ends after a number. */
export function describeVerdicts(passages: readonly { verdict: Verdict }[]): string {
  return countVerdicts(passages)
    .map(({ verdict, count }) => `${count}\u00a0${verdictInCount(verdict, count)}`)
    .join(', ');
}
