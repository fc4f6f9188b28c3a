import { isDeterminer, isFiniteVerb, isFunctionWord, isPreposition, words } from './german/german-word-classes.ts';
import { NOUNS, SMALL_WORDS } from './german/words-as-names.ts';
import { isGermanGivenName } from './german/known-names.ts';
import { isCapitalised, type Token } from './german/tokenize.ts';

/** Verbs that stand as often after a word that begins a sentence: „Kurz war …“, „Lang hat es gedauert“. */
const COMMON_VERBS =
  words(`ist sind war waren wäre wird werden wurde wurden würde bleibt blieb hat hatte haben hätte kommt kam geht ging steht
  stand gibt gab hält hielt dauert dauerte lag liegt scheint schien muss musste soll sollte kann konnte darf durfte mag mochte`);
const PRONOUNS = words('er sie es man ich wir ihr ihn sich');
const QUANTIFIERS =
  words(`als viele wenige einige mehrere manche zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend solche
  etliche zahlreiche sämtliche wie`);

/** Verbs that say what somebody is. */
const COPULAS = words('bin bist ist sei war wäre wird wurde würde bleibt blieb');

/** What a family name is beside a name; empty where it is nothing else. */
interface Homonym {
  small: boolean;
  noun: boolean;
  given: boolean;
}

/** What the name is beside a family name: a word („Kurz“, „Bär“) or a given name („Günther“). */
export function homonymOf(family: string): Homonym | undefined {
  const small = SMALL_WORDS.has(family.toLocaleLowerCase('de'));
  const noun = NOUNS.has(family);
  const given = isGermanGivenName(family);
  return small || noun || given ? { small, noun, given } : undefined;
}

/** Where a bare family name stands. */
export interface Place {
  first: number;
  last: number;
  genitive: boolean;
}

/** Whether a sentence, a quotation or what follows a colon begins with the token. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[.!?…:„“"»«‚[(–—•|/+>]$/u.test(before.text);
}

/**
 * True when the place itself proves a genitive of the name: nouns have an article before theirs, other words have none.
 *
 * „Weils Plan“, „nach Kochs Rücktritt“; not „Wolfs Revier“, „des Kochs“, „Günthers Rad“.
 */
export function provenByGenitive(
  homonym: Homonym,
  tokens: readonly Token[],
  { first, last, genitive }: Place,
): boolean {
  if (!genitive || homonym.given) return false;
  const [before, next] = [tokens[first - 1]?.text ?? '', tokens[last + 1]];
  if (isDeterminer(before) || /^\p{Ll}+e[mnrs]$/u.test(before)) return false;
  if (homonym.noun && beginsSentence(tokens, first)) return false;
  return homonym.noun || (next?.word === true && (isCapitalised(next.text) || /e[nrs]?$/u.test(next.text)));
}

/** „Jung und Alt“, „Groß und Klein“ */
function isOneOfPair(tokens: readonly Token[], first: number, last: number): boolean {
  const isWord = (at: number): boolean => SMALL_WORDS.has((tokens[at]?.text ?? '').toLocaleLowerCase('de'));
  return (
    (tokens[last + 1]?.text === 'und' && isWord(last + 2)) || (tokens[first - 1]?.text === 'und' && isWord(first - 2))
  );
}

/** „Ihr Vater war Koch.“, „Er ist selbst Koch, …“; not „Gestern war Koch in Berlin.“ */
function isPredicate(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next && !/^(?:[.,;:!?…“"»)–]|und|oder)$/u.test(next.text)) return false;
  let at = first - 1;
  for (let word; (word = tokens[at]?.text) && isFunctionWord(word) && !isPreposition(word);) at -= 1;
  return COPULAS.has(tokens[at]?.text ?? '');
}

/** True when the place of a name that has been proven earlier in the text is one of the word: „Kurz darauf“, „ein Bär“. */
export function standsAsWord(homonym: Homonym, tokens: readonly Token[], { first, last, genitive }: Place): boolean {
  const [before, next, second] = [tokens[first - 1]?.text ?? '', tokens[last + 1], tokens[last + 2]];
  // „Klein-Klein“
  if (second !== undefined && next?.text === '-' && second.text === tokens[first]?.text) return true;
  if (homonym.given && next?.word && isCapitalised(next.text)) return !genitive;
  if (next?.text === '-' && !next.spaced) return false;
  if (homonym.small && isOneOfPair(tokens, first, last)) return true;
  if (homonym.noun && !genitive && isPredicate(tokens, first, last)) return true;
  const quantified = isDeterminer(before) || QUANTIFIERS.has(before.toLocaleLowerCase('de')) || /^\d+$/u.test(before);
  if (homonym.noun || homonym.small) {
    if (quantified || /^\p{Ll}{3,}e[mnrs]$/u.test(before)) return true;
  }
  if (genitive || !beginsSentence(tokens, first)) return false;
  if (!homonym.small && !homonym.noun) return false;
  if (!next?.word) return homonym.small || !/^[,(]$/u.test(next?.text ?? '');
  const acts = isFiniteVerb(next.text) && !COMMON_VERBS.has(next.text) && !next.text.endsWith('ten');
  return !acts || PRONOUNS.has(second?.text ?? '');
}
