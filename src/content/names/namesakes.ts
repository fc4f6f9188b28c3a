import {
  isAdjective,
  isCompoundPrefix,
  isDeterminer,
  isEnterpriseNoun,
  isFiniteVerb,
  isFunctionWord,
  isOfNamesake,
  isPlace,
  isPlainNoun,
  isPreposition,
  isRole,
  isSpeechNoun,
  looksLikeNoun,
} from './german-word-classes.ts';
import { isAbbreviatedPhrase, isHyphened } from './given-names.ts';
import { beginsSentence } from './homonyms.ts';
import { genderOf, isGermanGivenName, isGivenName } from './known-names.ts';
import { isCapitalised, type Token } from './tokenize.ts';

/** A name that was found and may still belong to someone else. */
export interface Candidate {
  /** Indices of its first and last token, given names and ending included. */
  first: number;
  last: number;
  /** Index of the first token of the family name. */
  family: number;
  /** Whether a given name or an initial of this person is part of it. */
  withGivenName: boolean;
  genitive: boolean;
  gender: 'male' | 'female' | undefined;
  /** Index of the last token of the person found before, or -1. */
  previous: number;
}

const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Hr|Fr|Sen|Gov|Gen|Präs|Ing|Dipl|c)$/u;
const FEMALE = /^(?:Frau|Fräulein|Mrs|Ms|Fr|Madame|Lady)$/u;
const MALE = /^(?:Herrn?|Mr|Hr|Monsieur|Sir)$/u;
const POSSESSIVE = /^(?:seine|ihre|deine|meine|eure|unsere|dessen|deren)[rnms]?$/iu;
const OTHER_ABBREVIATION = /^(?:\p{Lu}\p{Ll}?|Frl|Chr|Joh|geb)$/u;
const FOREIGN_PARTICLE = /^(?:van|de|di|del|della|du|la|le|bin|ibn|ben|al|el)$/u;
const BORN = /^(?:geboren(?:e[rnms]?)?|née)$/u;
const GENERATION = /^(?:jr|sr|jun|sen|junior|senior)$/iu;
const CLOSING = /^[)\]"'“”»«‘]$/u;
const OPENING = /^[([„"'‚»«“]$/u;

/**
 * True when the words around a name show that it means the person and not a namesake, a family or a firm.
 *
 * A capitalised word before the name counts as the given name of someone else unless it evidently is none. In doubt the
 * answer is no: a missing link harms nobody, a link to the wrong person is an error.
 */
export function meansPerson(tokens: readonly Token[], candidate: Candidate): boolean {
  const before = candidate.withGivenName ? !followsGivenName(tokens, candidate.first) : fitsBefore(tokens, candidate);
  return before && fitsAfter(tokens, candidate);
}

/** True when a title, an office or „Frau“ stands before the name: „Ministerpräsident Weil“. */
export function isTitled(tokens: readonly Token[], { first }: Pick<Candidate, 'first'>): boolean {
  const before = tokens[first - 1];
  if (before?.text === '.') return TITLE.test(tokens[first - 2]?.text ?? '') || isAbbreviatedPhrase(tokens, first - 2);
  const word = before?.text ?? '';
  return (
    isCapitalised(word) &&
    !isOfNamesake(word) &&
    (FEMALE.test(word) || isRole(word) || (looksLikeNoun(word) && !isGivenName(word)))
  );
}

/** True when someone else was named whom the family name alone may mean as well: „Jan Weber“, not „Lena Weber“. */
export function isNamesake(tokens: readonly Token[], { first, withGivenName, gender }: Candidate): boolean {
  const before = tokens[first - 1];
  if (withGivenName || !before?.word || !isCapitalised(before.text)) return false;
  return isForeignGivenName(tokens, first - 1) && gender !== otherGender(genderOf([before.text]));
}

/** A given name that is not part of the name found: „Hans“ in „Hans-Peter Weber“. */
function followsGivenName(tokens: readonly Token[], first: number): boolean {
  if (isHyphened(tokens, first))
    return !isCompoundPrefix(tokens[first - 2]?.text ?? '') && !isRole(tokens[first - 2]?.text ?? '');
  const before = tokens[first - 1];
  if (!before?.word || isRole(before.text) || isMonthHere(tokens, first - 1)) return false;
  return isCapitalised(before.text) && isGermanGivenName(before.text);
}

function otherGender(gender: Candidate['gender']): Candidate['gender'] | 'unknown' {
  if (gender === undefined) return 'unknown';
  return gender === 'male' ? 'female' : 'male';
}

function isForeignGivenName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const plain = isRole(word) || isFunctionWord(word) || isPlainNoun(word) || isPlace(word) || isMonthHere(tokens, at);
  return !plain && isGivenName(word);
}

function isMonthHere(tokens: readonly Token[], at: number): boolean {
  return /^(?:April|Mai|Juni|Juli|August)$/u.test(tokens[at]?.text ?? '') && !beginsSentence(tokens, at)
    ? true
    : /^(?:im|am|ins|ans|zum|vom|beim)$/iu.test(tokens[at - 1]?.text ?? '');
}

function fitsBefore(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, previous } = candidate;
  const [name, before, earlier] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (!name || !before || previous === first - 1) return true;
  if (before.word)
    return isCapitalised(before.text) ? isNoGivenName(tokens, candidate) : fitsLowercase(tokens, candidate);
  const attached = !before.spaced && earlier?.word === true;
  if (before.text === '-' && attached) return fitsHyphen(tokens, candidate);
  if (before.text === '&') return false;
  if (before.text === '.' && attached) return fitsAbbreviation(tokens, candidate);
  if (before.text === "'" && attached && !name.spaced) return false;
  return !CLOSING.test(before.text) || !name.spaced || before.spaced || fitsAside(tokens, candidate);
}

function fitsHyphen(tokens: readonly Token[], { first, last, previous }: Candidate): boolean {
  if (tokens[first]?.spaced) return false;
  const part = tokens[first - 2]?.text ?? '';
  if (previous === first - 2 || isCompoundPrefix(part) || isRole(part)) return true;
  // „das Braun-Weber-Duell“ names two, „die Lena-Weber-Biografie“ and „Müller-Weber“ one.
  return isHyphened(tokens, last + 2) && !isGivenName(part) && !tokens[first - 1]?.spaced && isHyphened(tokens, first);
}

/** A nickname or an aside splits a name: „Fred ‚Freddy‘ Weber“; „der ‚Dealmaker‘ Weber“ and what follows a sentence are none. */
function fitsAside(tokens: readonly Token[], { first }: Candidate): boolean {
  if (/^[.,;:!?…]$/u.test(tokens[first - 2]?.text ?? '.')) return true;
  for (let at = first - 3; at >= 0 && at > first - 12; at--) {
    if (!OPENING.test(tokens[at]?.text ?? '') || tokens[at + 1]?.spaced) continue;
    const before = tokens[at - 1];
    if (!before?.word || !isCapitalised(before.text)) return true;
    return (
      isRole(before.text) || isFunctionWord(before.text) || (looksLikeNoun(before.text) && !isGivenName(before.text))
    );
  }
  return false;
}

function fitsLowercase(tokens: readonly Token[], { first, last, genitive }: Candidate): boolean {
  const word = (tokens[first - 1]?.text ?? '').toLocaleLowerCase('de');
  const [earlier, next] = [tokens[first - 2], tokens[last + 1]];
  if (FOREIGN_PARTICLE.test(word) || BORN.test(word)) return false;
  if (word === 'von' && earlier?.word && isCapitalised(earlier.text) && isGermanGivenName(earlier.text)) return false;
  if (!genitive) return isHyphened(tokens, last + 2) || !isPlaceHere(tokens, first, last);
  const owns = next?.word === true && (isCapitalised(next.text) || isAdjective(next.text));
  if (/^(?:bei|zu)$/u.test(word)) return owns;
  if (isAdjective(word)) return !isDeterminer(earlier?.text ?? '');
  if (!isDeterminer(word)) return true;
  // „die Webers“ is the family, save in „…, die Webers Politik ablehnen“.
  return earlier?.text === ',' && isCapitalised(next?.text ?? '');
}

/** „In Lauterbach brannte …“, „im hessischen Lauterbach“ name a place; „In Weber sehen viele …“ does not. */
function isPlaceHere(tokens: readonly Token[], first: number, last: number): boolean {
  const [before = '', earlier = ''] = [tokens[first - 1]?.text, tokens[first - 2]?.text];
  if (before === 'In') return !/^(?:s[aieä]+h|find|fand|hab|hat|setz|erkenn)/u.test(tokens[last + 1]?.text ?? '');
  return /^(?:im|ins)$/iu.test(/^\p{Ll}+e[mnrs]$/u.test(before) ? earlier : before);
}

function fitsAbbreviation(tokens: readonly Token[], candidate: Candidate): boolean {
  let at = candidate.first - 2;
  const word = tokens[at]?.text ?? '';
  if (!TITLE.test(word)) return isAbbreviatedPhrase(tokens, at) || !OTHER_ABBREVIATION.test(word);
  while (tokens[at - 1]?.text === '.' && TITLE.test(tokens[at - 2]?.text ?? '')) at -= 2;
  return fitsGender(word, candidate) && fitsGender(tokens[at - 1]?.text ?? '', candidate);
}

function fitsGender(address: string, { gender }: Candidate): boolean {
  return !(FEMALE.test(address) && gender === 'male') && !(MALE.test(address) && gender === 'female');
}

function isNoGivenName(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, last, genitive } = candidate;
  const at = first - 1;
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (FEMALE.test(word) || MALE.test(word)) return fitsGender(word, candidate) && !POSSESSIVE.test(before?.text ?? '');
  if (isOfNamesake(word)) return false;
  if (isRole(word)) return !isDoubleName(tokens, last);
  if (isFunctionWord(word)) return fitsLowercase(tokens, candidate);
  if (isPlainNoun(word)) return true;
  if (beginsSentence(tokens, at) || before?.text === ',') {
    if (isFiniteVerb(word) && before?.text !== ',') return true;
  }
  if (isMonthHere(tokens, at) || isPlace(word)) return true;
  if (isGivenName(word) || (isHyphened(tokens, at) && isGivenName(tokens[at - 2]?.text ?? ''))) return false;
  if (genitive && (isSpeechNoun(word) || isOwnedNoun(tokens, candidate))) return true;
  return isNoun(tokens, at) || isCompound(tokens, last) || isVerbFirst(tokens, at, last);
}

/** Of a word that is no known given name: its ending or what stands before it makes it a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (looksLikeNoun(word)) return true;
  if (isHyphened(tokens, at) && isCompoundPrefix(tokens[at - 2]?.text ?? '')) return true;
  if (/[aiouyj]$/u.test(word)) return false;
  if (isHyphened(tokens, at)) return !/^(?:Abd|Abdel|Abdul|Abu|Al|El|Jean)$/u.test(tokens[at - 2]?.text ?? '');
  return before?.word === true && isDeterminer(before.text) && tokens[at - 2]?.text !== ',';
}

/** „Weber-Anhänger“ */
function isCompound(tokens: readonly Token[], last: number): boolean {
  return isHyphened(tokens, last + 2);
}

/** „Stark-Watzinger“ where an office stands before, which no compound follows. */
function isDoubleName(tokens: readonly Token[], last: number): boolean {
  return isHyphened(tokens, last + 2) && isCapitalised(tokens[last + 2]?.text ?? '');
}

/** „Lügt Weber?“, „Gewinnt Weber die Wahl, …“: a verb that begins a sentence, because no other follows the name. */
function isVerbFirst(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last + 1];
  // „Zahlen Strobl und Wegner?“
  const isVerb = next?.text === 'und' ? /(?:t|te|en)$/u : /(?:t|te)$/u;
  if (!beginsSentence(tokens, at) || !isVerb.test(tokens[at]?.text ?? '')) return false;
  if (!next) return true;
  // „Siegt Weber, fällt die Börse“
  if (next.text === ',') return /^\p{Ll}+(?:t|te|en)$/u.test(tokens[last + 2]?.text ?? '');
  if (!next.word) return /^[?!]$/u.test(next.text);
  return isFunctionWord(next.text) || isCapitalised(next.text) || isAdjective(next.text);
}

/** True for „die (neue) Politik Webers“ and „Anhänger Webers“, false for „das sagte Lena Webers Anwalt“. */
function isOwnedNoun(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const after = tokens[last + 1];
  const noun = after?.word === true && isAdjective(after.text) ? tokens[last + 2] : after;
  if (noun?.word && isCapitalised(noun.text)) return false;
  const before = tokens[first - 2];
  return !before?.word || !isCapitalised(before.text) || isDeterminer(before.text) || isPreposition(before.text);
}

function fitsAfter(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, family, last, withGivenName } = candidate;
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  if (!next) return true;
  if (next.text === '&') return false;
  const glued = !next.spaced && second?.word === true && !second.spaced;
  if (glued && next.text === '-') {
    // „Annegret Kramp-Karrenbauer“ is another name than „Annegret Kramp“; „Willy-Brandt-Haus“ is a house.
    const double = withGivenName && tokens[family]?.spaced === true && first < family;
    return !double && !isEnterpriseNoun(second.text);
  }
  if (candidate.genitive) return true;
  const later = next.text === ',' ? second?.text : next.text;
  if (GENERATION.test(later ?? '') || /^(?:II|III|IV)$/u.test(next.text)) return false;
  if (next.text === ',') return true;
  if (glued && next.text === "'") return false;
  if (!next.word) return true;
  if (isEnterpriseNoun(next.text)) return false;
  if (/^de[rmns]$/u.test(next.text) && /^(?:Jünger|Älter)en?$/u.test(second?.text ?? '')) return false;
  return !isCapitalised(next.text) || allowsNounAfter(tokens, candidate, next.text);
}

/**
 * „dass Weber Zölle erhebt“ is the person, „Weber Media verliert“ is not: at the start of a German sentence a verb follows
 * the subject, and a name with an article or a preposition before it ends the phrase.
 */
function allowsNounAfter(tokens: readonly Token[], { first, withGivenName }: Candidate, noun: string): boolean {
  const before = tokens[first - 1];
  if (withGivenName || /^(?:Anfang|Mitte|Ende)$/u.test(noun)) return true;
  if (!before?.word || isDeterminer(before.text)) return false;
  return !isPreposition(before.text);
}
