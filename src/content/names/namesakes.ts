import { isCompoundPrefix, isFunctionWord, isPlace, isPlainNoun } from './german/german-word-classes.ts';
import { isHyphened } from './german/given-names.ts';
import { genderOf, isGermanGivenName, isGivenName } from './german/known-names.ts';
import type { Candidate } from './mention.ts';
import { isMonth } from './noun-before-name.ts';
import { isFirm, isLegalForm, isRole } from './german/roles-and-firms.ts';
import { fitsGender } from './titles.ts';
import { isCapitalised, type Token } from './german/tokenize.ts';
import { fitsAfter } from './words-after-name.ts';
import { fitsBefore } from './words-before-name.ts';

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

/** True when another was named whom the family name alone may mean as well: „Jan Weber“, „Frau Weber“ and „Weber AG“, not „Lena Weber“. */
export function isNamesake(tokens: readonly Token[], { first, last, withGivenName, gender }: Candidate): boolean {
  const before = tokens[first - 1];
  if (withGivenName) return false;
  if (isLegalForm(tokens[last + 1]?.text ?? '')) return true;
  if (!before?.word || !isCapitalised(before.text)) return false;
  if (isFirm(before.text) || !fitsGender(before.text, { gender })) return true;
  return isForeignGivenName(tokens, first - 1) && gender !== otherGender(genderOf([before.text]));
}

/** A given name that is not part of the name found: „Hans“ in „Hans-Peter Weber“. */
function followsGivenName(tokens: readonly Token[], first: number): boolean {
  if (isHyphened(tokens, first))
    return !isCompoundPrefix(tokens[first - 2]?.text ?? '') && !isRole(tokens[first - 2]?.text ?? '');
  const before = tokens[first - 1];
  if (!before?.word || isRole(before.text) || isMonth(tokens, first - 1)) return false;
  return isCapitalised(before.text) && isGermanGivenName(before.text);
}

function otherGender(gender: Candidate['gender']): Candidate['gender'] | 'unknown' {
  if (gender === undefined) return 'unknown';
  return gender === 'male' ? 'female' : 'male';
}

function isForeignGivenName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const plain = isRole(word) || isFunctionWord(word) || isPlainNoun(word) || isPlace(word) || isMonth(tokens, at);
  return !plain && isGivenName(word);
}
