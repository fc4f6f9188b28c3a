import type { TermRecord } from '../content/model/rendered-texts.ts';
import { wordsOf } from '../schemas/values/language-marks.ts';
import type { Term } from '../schemas/term.ts';

/** A term of one explainer. */
export interface TermEntry {
  id: string;
  term: Term;
  /** What the term means in this story in particular. */
  note: string | undefined;
  /** Where the article names it first; undefined where it does not. */
  mention: TermRecord | undefined;
}

/** The terms of an explainer, sorted by name as a German dictionary does. */
export function joinTerms(
  listed: readonly { id: string; note?: string | undefined }[],
  terms: ReadonlyMap<string, Term>,
  records: readonly TermRecord[],
): TermEntry[] {
  const collator = new Intl.Collator('de');
  return listed
    .flatMap(({ id, note }) => {
      const term = terms.get(id);
      return term ? [{ id, term, note, mention: records.find((record) => record.term === id) }] : [];
    })
    .sort((a, b) => collator.compare(wordsOf(a.term.name), wordsOf(b.term.name)));
}
