import {
  isAdjective,
  isCompoundPrefix,
  isDeterminer,
  isFiniteVerb,
  isFunctionWord,
  isPlace,
  isPlainNoun,
  isPreposition,
  isSpeechNoun,
  looksLikeNoun,
} from './german/german-word-classes.ts';
import { isHyphened } from './german/given-names.ts';
import { beginsSentence } from './homonyms.ts';
import { isGermanGivenName, isGivenName } from './german/known-names.ts';
import type { Candidate } from './mention.ts';
import { isOfNamesake, isRole } from './german/roles-and-firms.ts';
import { isCapitalised, type Token } from './german/tokenize.ts';
import { NOUNS } from './german/words-as-names.ts';

/** Months that are given names too. */
const MONTHS = new Set(['April', 'Mai', 'Juni', 'Juli', 'August']);

/** True when the capitalised word before a name is a noun or a verb and not the given name of someone else. */
export function isNounBefore(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, last, genitive } = candidate;
  const at = first - 1;
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (isOfNamesake(word)) return false;
  if (isRole(word)) return !isDoubleName(tokens, last);
  if (isPlainNoun(word)) return true;
  if (beginsSentence(tokens, at) || before?.text === ',') {
    if (isFiniteVerb(word) && before?.text !== ',') return true;
  }
  if (isMonth(tokens, at) || isPlace(word) || isForeignNameWithArticle(tokens, at)) return true;
  if (isGivenName(word) || (isHyphened(tokens, at) && isGivenName(tokens[at - 2]?.text ?? ''))) return false;
  if (genitive && (isSpeechNoun(word) || isOwnedNoun(tokens, candidate))) return true;
  return isNoun(tokens, at) || isCompound(tokens, last) || isVerbFirst(tokens, at, last);
}

/** True for „Mai“ and „August“ within a sentence; one that begins with „April“ may tell of her. */
export function isMonth(tokens: readonly Token[], at: number): boolean {
  return MONTHS.has(tokens[at]?.text ?? '') && !beginsSentence(tokens, at);
}

/** „der Tod“, „zum Kaiser“: nouns that elsewhere in the world are given names; „der Ernst“ may be a man. */
function isForeignNameWithArticle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return NOUNS.has(word) && !isGermanGivenName(word) && hasArticle(tokens, at);
}

/** True after „der“ or „im“, and not where „der“ begins a clause about someone. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  return isDeterminer(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text !== ',';
}

/** Of a word that is no known given name: its ending or what stands before it makes it a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (looksLikeNoun(word)) return true;
  if (isHyphened(tokens, at) && isCompoundPrefix(tokens[at - 2]?.text ?? '')) return true;
  // „im Büro Weber“; „die Malika Weber“ is how people speak of her.
  if (/[aiouyj]$/u.test(word)) return /^(?:im|am|ins|ans|zum|vom|beim)$/iu.test(before?.text ?? '');
  if (isHyphened(tokens, at)) return !/^(?:Abd|Abdel|Abdul|Abu|Al|El|Jean)$/u.test(tokens[at - 2]?.text ?? '');
  return hasArticle(tokens, at);
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
