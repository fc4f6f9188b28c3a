import { looksLikeNoun } from './german/german-word-classes.ts';
import { isAbbreviatedPhrase } from './german/given-names.ts';
import { isGivenName } from './german/known-names.ts';
import type { Candidate } from './mention.ts';
import { isOfNamesake, isRole } from './german/roles-and-firms.ts';
import { isCapitalised, type Token } from './german/tokenize.ts';

/** What stands with a full stop before a name, without it. */
export const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Hr|Fr|Sen|Gov|Gen|Präs|Ing|Dipl|c)$/u;

const FEMALE = /^(?:Frau|Fräulein|Mrs|Ms|Fr|Madame|Lady)$/u;
const MALE = /^(?:Herrn?|Mr|Hr|Monsieur|Sir)$/u;

/** „Frau“, „Herrn“ */
export const isAddress = (word: string): boolean => FEMALE.test(word) || MALE.test(word);

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

/** False for „Frau“ and „Kanzlerin“ before the name of a man, and for „Herr“ before that of a woman; an office may be meant for both. */
export function fitsGender(word: string, { gender }: Pick<Candidate, 'gender'>): boolean {
  if (gender === 'male') return !FEMALE.test(word) && !(word.endsWith('in') && isRole(word));
  return gender !== 'female' || !MALE.test(word);
}
