import {
  isAdjective,
  isCompoundPrefix,
  isDeterminer,
  isEnterpriseNoun,
  isFiniteVerb,
  isFunctionWord,
  isPlainNoun,
  isPreposition,
  isRole,
  isSpeechNoun,
} from './german-word-classes.ts';
import { isAbbreviatedPhrase } from './given-names.ts';
import { isCapitalised, type Token } from './tokenize.ts';

/** A name that was found and may still belong to someone else. */
export interface Candidate {
  /** Indices of its first and last token, given names and ending included. */
  first: number;
  last: number;
  /** Whether a given name or an initial of this person is part of it. */
  withGivenName: boolean;
  genitive: boolean;
  /** Index of the last token of the person found before, or -1. */
  previous: number;
}

const TITLE = /^(?:Dr|Prof|Mr|Hr|Sen|Gov|Gen|Präs)$/u;
const OTHER_ABBREVIATION = /^(?:\p{Lu}\p{Ll}?|Mrs|Frl|Chr|Joh|geb)$/u;
const FOREIGN_PARTICLE = /^(?:van|de|di|del|della|du|la|le|bin|ibn|ben|al|el)$/u;
const BORN = /^(?:geboren(?:e[rnms]?)?|née)$/u;
const GENERATION = /^(?:jr|sr|jun|sen|junior|senior)$/iu;
const PUNCTUATION = /^[.,;:!?…]$/u;

/**
 * True when the words around a name show that it means the person and not a namesake, a family or a firm.
 *
 * A capitalised word before the name counts as the given name of someone else unless it evidently is none. In doubt the
 * answer is no: a missing link harms nobody, a link to the wrong person is an error.
 */
export function meansPerson(tokens: readonly Token[], candidate: Candidate): boolean {
  return fitsBefore(tokens, candidate) && (candidate.genitive || fitsAfter(tokens, candidate));
}

function fitsBefore(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, previous } = candidate;
  const [name, before, earlier] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (!name || !before || previous === first - 1) return true;
  if (before.word)
    return isCapitalised(before.text) ? isNoGivenName(tokens, candidate) : fitsLowercase(tokens, candidate);
  const attached = !before.spaced && earlier?.word === true;
  if (before.text === '-' && attached) {
    const part = earlier.text;
    return !name.spaced && (previous === first - 2 || isCompoundPrefix(part) || isRole(part));
  }
  if (before.text === '&') return false;
  if (before.text === '.' && attached) return fitsAbbreviation(tokens, first - 2);
  if (before.text === "'" && attached && !name.spaced) return false;
  // A nickname or an aside splits a name: „Fred ‚Freddy‘ Trump“. After the end of a sentence it is none.
  if (/^[)\]"'“”»«]$/u.test(before.text) && name.spaced && !before.spaced)
    return PUNCTUATION.test(earlier?.text ?? '.');
  return true;
}

function fitsLowercase(tokens: readonly Token[], { first, last, genitive }: Candidate): boolean {
  const word = tokens[first - 1]?.text ?? '';
  if (FOREIGN_PARTICLE.test(word) || BORN.test(word)) return false;
  if (!genitive) return true;
  if (isAdjective(word)) return !isDeterminer(tokens[first - 2]?.text ?? '');
  if (!isDeterminer(word)) return true;
  // „die Trumps“ is the family, save in „…, die Trumps Politik ablehnen“.
  return tokens[first - 2]?.text === ',' && isCapitalised(tokens[last + 1]?.text ?? '');
}

function fitsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (TITLE.test(word)) return tokens[at - 1]?.text !== 'Frau';
  if (isAbbreviatedPhrase(tokens, at)) return true;
  return !OTHER_ABBREVIATION.test(word);
}

function isNoGivenName(tokens: readonly Token[], candidate: Candidate): boolean {
  const at = candidate.first - 1;
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (isRole(word)) return true;
  if (candidate.genitive && isDeterminer(word)) return false;
  if (isFunctionWord(word) || isPlainNoun(word)) return true;
  if (isFiniteVerb(word) && (!before || (!before.word && before.text !== ','))) return true;
  if (/^(?:im|am|ins|ans)$/iu.test(before?.text ?? '')) return true;
  return candidate.genitive && (isSpeechNoun(word) || isOwnedNoun(tokens, candidate));
}

/** True for „die (neue) Politik Trumps“, false for „das sagte Melania Trumps Anwalt“ and „…, die Melania Trumps Kleid lobte“. */
function isOwnedNoun(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const after = tokens[last + 1];
  if (after?.word && (isCapitalised(after.text) || isAdjective(after.text))) return false;
  let at = first - 2;
  if (isAdjective(tokens[at]?.text ?? '')) at--;
  return isDeterminer(tokens[at]?.text ?? '') && tokens[at - 1]?.text !== ',';
}

function fitsAfter(tokens: readonly Token[], candidate: Candidate): boolean {
  const [next, second] = [tokens[candidate.last + 1], tokens[candidate.last + 2]];
  if (!next) return true;
  if (next.text === '&') return false;
  if (next.text === ',') return !GENERATION.test(second?.text ?? '');
  const glued = !next.spaced && second?.word === true && !second.spaced;
  if (glued && next.text === "'") return false;
  if (glued && next.text === '-') return !isEnterpriseNoun(second.text);
  if (!next.word) return true;
  if (GENERATION.test(next.text) || /^(?:II|III|IV)$/u.test(next.text) || isEnterpriseNoun(next.text)) return false;
  if (/^de[rmns]$/u.test(next.text) && /^(?:Jünger|Älter)en?$/u.test(second?.text ?? '')) return false;
  return !isCapitalised(next.text) || allowsNounAfter(tokens, candidate, next.text);
}

/**
 * „dass Trump Zölle erhebt“ is the person, „Trump Media verliert“ is not: at the start of a German sentence a verb follows
 * the subject, and a name with an article or a preposition before it ends the phrase.
 */
function allowsNounAfter(tokens: readonly Token[], { first, withGivenName }: Candidate, noun: string): boolean {
  const before = tokens[first - 1];
  if (/^(?:Anfang|Mitte|Ende)$/u.test(noun)) return true;
  if (!before?.word || isDeterminer(before.text)) return false;
  return withGivenName || !isPreposition(before.text);
}
