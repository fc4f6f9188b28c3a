import {
  isAdjective,
  isCompoundPrefix,
  isDeterminer,
  isFunctionWord,
  looksLikeNoun,
} from './german/german-word-classes.ts';
import { isAbbreviatedPhrase, isHyphened } from './german/given-names.ts';
import { isGermanGivenName, isGivenName } from './german/known-names.ts';
import type { Candidate } from './mention.ts';
import { isNounBefore } from './noun-before-name.ts';
import { isRole } from './german/roles-and-firms.ts';
import { fitsGender, isAddress, TITLE } from './titles.ts';
import { isCapitalised, type Token } from './german/tokenize.ts';

const POSSESSIVE = /^(?:seine|ihre|deine|meine|eure|unsere|dessen|deren)[rnms]?$/iu;
const OTHER_ABBREVIATION = /^(?:\p{Lu}\p{Ll}?|Frl|Chr|Joh|geb)$/u;
const FOREIGN_PARTICLE = /^(?:van|de|di|del|della|du|la|le|bin|ibn|ben|al|el)$/u;
const BORN = /^(?:geboren(?:e[rnms]?)?|née)$/u;
const CLOSING = /^[)\]"'“”»«‘]$/u;
const OPENING = /^[([„"'‚»«“]$/u;

/** True when what stands before the name, or the name it begins, leaves it to the person. */
export function fitsBefore(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, previous } = candidate;
  const [name, before, earlier] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (!name || !before || previous === first - 1) return true;
  if (before.word) return fitsWord(tokens, candidate, before.text);
  const attached = !before.spaced && earlier?.word === true;
  if (before.text === '-' && attached) return fitsHyphen(tokens, candidate);
  if (before.text === '&') return false;
  if (before.text === '.' && attached) return fitsAbbreviation(tokens, candidate);
  if (before.text === "'" && attached && !name.spaced) return false;
  return !CLOSING.test(before.text) || !name.spaced || before.spaced || fitsAside(tokens, candidate);
}

function fitsWord(tokens: readonly Token[], candidate: Candidate, word: string): boolean {
  if (!fitsGender(word, candidate)) return false;
  // „unsere Frau Weber“
  if (isAddress(word)) return !POSSESSIVE.test(tokens[candidate.first - 2]?.text ?? '');
  if (!isCapitalised(word) || isFunctionWord(word)) return fitsLowercase(tokens, candidate);
  return isNounBefore(tokens, candidate);
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
