import type { ClaimRecord, MarkedPlace, TextAround } from '../content/model/rendered-texts.ts';
import { comparable } from '../schemas/values/white-space.ts';
import { verdictInCount } from '../words/verdicts.ts';
import { changesOf, markId, verdicts } from '../schemas/claim.ts';
import type { Change } from '../schemas/change.ts';
import type { Claim, Verdict } from '../schemas/claim.ts';

/** The quotation in which a passage is shown, in three parts; the first and the last may be empty. */
type Quotation = [before: string, passage: string, after: string];

/** A checked passage: what is said of it and where it stands, first. */
export interface CheckedPassage extends Omit<ClaimRecord, 'further'>, Omit<Claim, 'context'> {
  quotation: Quotation;
  /** All places where it is marked, in order. */
  places: PassagePlace[];
  /** What was changed there since publication, in order. */
  changes: Change[];
}

/** A place where a checked passage is marked. */
export interface PassagePlace extends MarkedPlace {
  /** The id of the mark. */
  mark: string;
  /** What is quoted beside the article. */
  quotation: Quotation;
  /** What is quoted where the article is not at hand: at least the sentence. */
  sentence: Quotation;
}

/** The checked passages in the order of the article, each with its entries of the log of changes. */
export function joinClaims(
  records: readonly ClaimRecord[],
  claims: Readonly<Record<string, Claim>>,
  log: readonly Change[] = [],
): CheckedPassage[] {
  return records.flatMap(({ further = [], ...record }) => {
    const claim = claims[record.id];
    if (!claim) return [];
    const { context = [], ...rest } = claim;
    const contexts = [context].flat();
    const places = [record, ...further].map(
      ({ passage, section, paragraph, block, line, ownVerdict }, index): PassagePlace => {
        const quotation = splitAround(contexts[index] ?? passage, passage);
        const sentence = sentenceAround(line ?? block);
        const [longer] = [sentence, quotation].sort((a, b) => b.join('').length - a.join('').length);
        const place = { passage, section, paragraph, block, ...(line && { line }), ...(ownVerdict && { ownVerdict }) };
        return { ...place, mark: markId(record.id, index + 1), quotation, sentence: longer ?? sentence };
      },
    );
    const quotation = places[0]?.quotation ?? ['', record.passage, ''];
    return [{ ...record, ...rest, quotation, places, changes: changesOf({ ...rest, id: record.id }, log) }];
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
  return withDots([context.slice(0, at), passage, context.slice(at + passage.length)]);
}

function withDots([before, passage, after]: Quotation): Quotation {
  const context = before + passage + after;
  const opening = /^\p{Ll}/u.test(context) ? '…\u00a0' : '';
  const closing = /[.!?…][“‘"'»)]?$/.test(context) ? '' : '\u00a0…';
  return [opening + before, passage, after + closing];
}

const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });
/** What ends like a sentence and is none: „am 13.“, „z. B.“, „Dr.“ */
const falseEnd = /(?:(?<!\d)\d{1,2}|(?<!\p{L})(?:\p{L}|\p{Lu}\p{Ll}|bzw|ca|Mio|Mrd|Prof|vgl))\.\s*$/u;

/** Cuts a text down to the sentence or the sentences in which its passage stands; in doubt it is one more. */
function sentenceAround(text: TextAround): Quotation {
  const [before, passage, after] = text.map((side) => side.replaceAll(/\s+/g, ' ')) as Quotation;
  const all = before + passage + after;
  const starts = Array.from(sentences.segment(all), ({ index }) => index).filter(
    (at) => !falseEnd.test(all.slice(0, at)),
  );
  const end = before.length + passage.length;
  const from = starts.findLast((at) => at <= before.length) ?? 0;
  const to = starts.find((at) => at >= end) ?? all.length;
  return withDots([all.slice(from, before.length).trimStart(), passage, all.slice(end, to).trimEnd()]);
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
