// Endings after which a German compound goes on: Regierungs|erklärung, Wirtschafts|politik, Sicherheits|konferenz.
const seam = /(?<=\p{L}{2}(?:ungs|heits|keits|schafts|ions|täts|lings|tums))(?=\p{L}{4})/iu;
// Of the consonants between two vowels the last one goes over to the next line; sch, ch, ck, ph and th count as one.
const syllable =
  /(?<=[aeiouyäöü]\p{L}*)(?<=\p{L}{2})(?<![cpt](?=h)|s(?=ch)|c(?=k))(?=(?:sch|ch|ck|ph|th|[b-df-hj-np-tv-xzß])[aeiouyäöü]\p{L})/iu;
const own = '\u00AD';

/**
 * The parts between which a long word may be broken with a hyphen: where the editor has set soft hyphens there, else at
 * the seams of a compound.
 *
 * `Wirtschaftspolitik` → `Wirtschafts`, `politik`. It is a rule of thumb, for words that fit on no line.
 */
export function compoundParts(word: string): string[] {
  return word.includes(own) ? word.split(own).filter(Boolean) : word.split(seam);
}

/** The syllables of a German word, by rule: `Gesellschaft` → `Ge`, `sell`, `schaft`. */
export function syllables(word: string): string[] {
  return word.split(syllable);
}

/** The signs of a word as a reader counts them, for what has no syllables. */
export function graphemes(word: string): string[] {
  return [...new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
}
