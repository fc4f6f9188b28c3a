import { isCompoundPrefix, isFunctionWord } from './german/german-word-classes.ts';
import { isHyphened } from './german/given-names.ts';
import { beginsSentence } from './homonyms.ts';
import { termForms } from './german/name-forms.ts';
import { addPhrase, phrasesAt, type Phrases } from './german/phrases.ts';
import { apostropheGenitive, isCapitalised, tokenize, type Token } from './german/tokenize.ts';
import type { Mention } from './mention.ts';

/** A term. Names are in the base form, with adjectives: „kritische Infrastruktur“, „Weißes Haus“, „Europäischer Gerichtshof“. */
export interface TermNames {
  id: string;
  names: readonly string[];
  /** Whether it is found at the beginning of longer words too: „Rathaus“ in „Rathauschef“. */
  inCompounds?: boolean | undefined;
}

interface Place {
  owner: string;
  first: number;
  last: number;
  /** UTF-16 offset where it ends inside the last word. */
  end?: number;
}

/**
 * Finds terms, each word inflected by rule, abbreviations in capitals or not („UNESCO“, „Unesco“), also as a part of a compound with
 * hyphens („UNO-Mitglieder“) and, where the term says so, without („Rathaussprecher“).
 *
 * Part of a longer name, „Europäische Union“ for „Union“, and plurals with an umlaut are left alone.
 */
export function createTermFinder(terms: readonly TermNames[]): (text: string) => Mention[] {
  const phrases: Phrases<string> = new Map();
  const stems = new Map<string, string>();
  for (const { id, names, inCompounds } of terms) {
    for (const spelling of names.flatMap(spellings)) {
      addPhrase(phrases, id, spelling, termForms);
      if (inCompounds && /^\p{L}{3,}$/u.test(spelling)) stems.set(spelling, id);
    }
  }
  const lengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  return (text) => {
    const tokens = tokenize(text);
    const found = tokens.flatMap((_, first): Place[] => {
      const whole = phrasesAt(phrases, tokens, first)
        .map(({ owner, words }) => ({ owner, first, last: first + words.length - 1 }))
        .filter((place) => place.last > first || !isInLongerName(tokens, first));
      return whole.length > 0 ? whole : compoundAt(stems, lengths, text, tokens, first);
    });
    const taken = new Set<number>();
    const mentions: Mention[] = [];
    for (const { owner, first, last, end } of found.sort((a, b) => b.last - b.first - (a.last - a.first))) {
      if (taken.has(first) || taken.has(last)) continue;
      for (let at = first; at <= last; at++) taken.add(at);
      const lastToken = tokens[last + apostropheGenitive(text, tokens, last)];
      mentions.push({ id: owner, start: tokens[first]?.start ?? 0, end: end ?? lastToken?.end ?? 0 });
    }
    return mentions.sort((a, b) => a.start - b.start);
  };
}

/** „UNESCO“ is „Unesco“ too, and the other way round; short ones are not, which would make words of „WHO“ and „PIN“. */
function spellings(name: string): string[] {
  if (/^\p{Lu}{4,}$/u.test(name) || /^[AEIOU][^AEIOU][AEIOU]$/u.test(name))
    return [name, name.charAt(0) + name.slice(1).toLocaleLowerCase('de')];
  return /^\p{Lu}\p{Ll}{2,5}$/u.test(name) ? [name, name.toLocaleUpperCase('de')] : [name];
}

/** „Rathaus“ in „Rathauschef“, „Bundestag“ in „Bundestagspräsident“: the longest term with which a longer word begins. */
function compoundAt(
  stems: ReadonlyMap<string, string>,
  lengths: readonly number[],
  text: string,
  tokens: readonly Token[],
  first: number,
): Place[] {
  const { text: word = '', start = 0 } = tokens[first] ?? {};
  for (const length of lengths) {
    const owner = stems.get(word.slice(0, length));
    // Soft hyphens within it are longer in the text than in the token.
    if (owner === undefined || !/^\p{Ll}{4,}$/u.test(word.slice(length))) continue;
    let end = start;
    for (let seen = 0; seen < length; end++) if (/[\p{L}\p{Nd}]/u.test(text.charAt(end))) seen++;
    return [{ owner, first, last: first, end }];
  }
  return [];
}

/** „Europäische Union“, „FC Union“, „Union Berlin“, „Frauen-Union“: a noun that is part of another name. */
function isInLongerName(tokens: readonly Token[], at: number): boolean {
  const [before, earlier, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  if (isHyphened(tokens, at)) return !isHyphened(tokens, at + 2) && !isCompoundPrefix(earlier?.text ?? '');
  if (!before?.word) return next?.word === true && isCapitalised(next.text) && !isFunctionWord(next.text);
  if (/^(?:FC|SC|SV|VfB|TSV|BSC)$/u.test(before.text)) return true;
  // At the beginning of a sentence every adjective has a capital; those in -isch are the ones that names have.
  const isAdjective = (beginsSentence(tokens, at - 1) ? /ische[nrs]?$/u : /(?:e[ns]?|ischer)$/u).test(before.text);
  return isAdjective && isCapitalised(before.text) && !isFunctionWord(before.text);
}
