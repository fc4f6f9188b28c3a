import { isTitleOfNobility } from './titles-of-nobility.ts';
import { isCapitalised, tokenize, type Token } from './tokenize.ts';

/** What may stand before the family name of a person. */
export interface GivenNames {
  /** Given names, patronymics, nicknames, their spellings, and the parts of double ones. */
  words: ReadonlySet<string>;
  /** The first letters of them. */
  initials: ReadonlySet<string>;
  /** Whether more than one is known; then a strange initial is someone else's. */
  complete: boolean;
}

const PARTICLES = /^(?:von|van|zu|de|der|den|und)$/u;
const isNoble = (word: string): boolean => PARTICLES.test(word) || isTitleOfNobility(word);
/** By the sign that closes an aside, those that open it; apostrophes are the tokenizer's. */
const OPENING: Readonly<Record<string, string>> = {
  '“': '„“',
  '”': '„“”',
  '"': '"„',
  "'": "'‚",
  '«': '»«',
  '»': '«»',
  ')': '(',
};

/**
 * The given names as a text may have them.
 *
 * @param given the given names and their spellings
 * @param full whole names, of which all that stands before a family name counts
 */
export function givenNamesOf(given: readonly string[], family: readonly string[], full: readonly string[]): GivenNames {
  const before = full.flatMap((name) => {
    const index = Math.max(...family.map((word) => ` ${name} `.lastIndexOf(` ${word} `)));
    return index > 0 ? [name.slice(0, index)] : [];
  });
  const found = [...given, ...before].flatMap((name) => tokenize(name).filter(({ text }) => isCapitalised(text)));
  const words = new Set(found.map(({ text }) => text));
  const letters = [...words].flatMap((word) => (isAcronym(word) ? Array.from(word) : [word.charAt(0)]));
  return { words, initials: new Set(letters), complete: new Set(letters).size > 1 };
}

/** Walks back from a family name over given names, initials, „Donald J. “, nicknames in quotation marks and „Graf von“. */
export function firstOfGivenNames(
  names: GivenNames,
  tokens: readonly Token[],
  family: number,
  previous: number,
): number {
  let first = family;
  for (;;) {
    const end = isHyphened(tokens, first) ? first - 1 : first;
    const length = givenNameBefore(names, tokens, end) || asideBefore(names, tokens, end);
    const start = end - length;
    if (length === 0 || start <= previous) return first;
    first = start;
  }
}

/** True when a hyphen without blanks stands before the token. */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '-' && !tokens[at - 1]?.spaced && !tokens[at]?.spaced;
}

/** How many tokens before `end` are a given name, or an initial with its full stop; 0 when they are neither. */
function givenNameBefore({ words, initials }: GivenNames, tokens: readonly Token[], end: number): number {
  const word = tokens[end - 1]?.text ?? '';
  if (words.has(word)) return 1;
  if (isAcronym(word) && Array.from(word).every((letter) => initials.has(letter))) return 1;
  const initial = initialBefore(tokens, end);
  return initial !== undefined && initials.has(initial) ? 2 : 0;
}

/** How many tokens before `end` may stand between a given name and a family name; 0 when no given name comes before them. */
function asideBefore(names: GivenNames, tokens: readonly Token[], end: number): number {
  let start = end;
  const opening = OPENING[tokens[end - 1]?.text ?? ''];
  if (!names.complete && initialBefore(tokens, end) !== undefined) start = end - 2;
  else if (opening !== undefined) {
    start = end - 2;
    while (start > end - 8 && start > 0 && !opening.includes(tokens[start]?.text ?? '')) start--;
    if (!opening.includes(tokens[start]?.text ?? '')) return 0;
  } else while (start > end - 4 && isNoble(tokens[start - 1]?.text ?? '')) start--;
  const word = tokens[start - 1]?.text ?? '';
  return start < end && word.length > 1 && names.words.has(word) ? end - start : 0;
}

/** The letter of an initial with its full stop. */
function initialBefore(tokens: readonly Token[], end: number): string | undefined {
  const initial = tokens[end - 2]?.text ?? '';
  const abbreviated = tokens[end - 1]?.text === '.' && !tokens[end - 1]?.spaced && initial.length === 1;
  return abbreviated && isCapitalised(initial) && !isAbbreviatedPhrase(tokens, end - 2) ? initial : undefined;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(word);
}

/** True for the „B“ of „z. B.“, which is nobody's initial. */
export function isAbbreviatedPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '.' && /^\p{Ll}$/u.test(tokens[at - 2]?.text ?? '');
}
