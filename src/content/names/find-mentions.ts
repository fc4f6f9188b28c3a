import { firstOfGivenNames } from './given-names.ts';
import { meansPerson } from './namesakes.ts';
import { familyForms, formsOf, termForms, type Inflect } from './name-forms.ts';
import { apostropheGenitive, sameGap, tokenize, type Token } from './tokenize.ts';

/** A person as the finder needs it. Where the family name comes first, the whole name goes into `family`: „Xi Jinping“. */
export interface PersonNames {
  id: string;
  /** Given names, patronymics and their spellings. */
  given: readonly string[];
  /** The family name and its spellings. */
  family: readonly string[];
}

/** A term. Names are in the base form, with adjectives in `-e` or `-es`: „territoriale Integrität“, „Weißes Haus“. */
export interface TermNames {
  id: string;
  names: readonly string[];
}

/** UTF-16 offsets in the text, end exclusive. */
export interface Mention {
  id: string;
  start: number;
  end: number;
}

/** Wants the text of a whole paragraph, because the words around a name decide. In text order, never overlapping. */
export type Finder = (text: string) => Mention[];

interface Phrase<T> {
  owner: T;
  words: Token[];
  /** For each word, what may stand for it in a text. */
  forms: ReadonlySet<string>[];
}
type Phrases<T> = Map<string, Phrase<T>[]>;

interface Bearer {
  id: string;
  given: Token[][];
}

/**
 * Finds persons by family name, with given names and genitive: „Wladimir Putins“, „Trump“ in „Anti-Trump-Koalition“.
 *
 * A given name alone, a name in capitals („TRUMP“) and a bare family name that several of the persons bear are left alone.
 * Which words around a name make it a namesake's, `meansPerson` says.
 */
export function createPersonFinder(persons: readonly PersonNames[]): Finder {
  const phrases: Phrases<Bearer> = new Map();
  for (const { id, given, family } of persons) {
    const owner = { id, given: given.map(tokenize) };
    for (const name of family) addPhrase(phrases, owner, name, familyForms);
  }
  return (text) => {
    const tokens = tokenize(text);
    const mentions: Mention[] = [];
    let previous = -1;
    for (let at = 0; at < tokens.length; at++) {
      const found = chooseBearer(phrasesAt(phrases, tokens, at), tokens, at, previous);
      if (!found) continue;
      const lastWord = at + found.words.length - 1;
      const inflected = (tokens[lastWord]?.text.length ?? 0) > (found.words.at(-1)?.text.length ?? 0);
      const last = lastWord + (inflected ? 0 : apostropheGenitive(text, tokens, lastWord));
      const genitive = inflected || last > lastWord;
      const candidate = { first: found.first, last, withGivenName: found.first < at, genitive, previous };
      at = last;
      if (!meansPerson(tokens, candidate)) continue;
      mentions.push(toMention(found.owner.id, tokens, candidate.first, last));
      previous = last;
    }
    return mentions;
  };
}

/**
 * Finds terms, each word inflected by rule, also as a part of a compound with hyphens („NATO-Verbündete“).
 *
 * Compounds without a hyphen („Kremlsprecher“) and plurals with an umlaut are left alone.
 */
export function createTermFinder(terms: readonly TermNames[]): Finder {
  const phrases: Phrases<string> = new Map();
  for (const { id, names } of terms) for (const name of names) addPhrase(phrases, id, name, termForms);
  return (text) => {
    const tokens = tokenize(text);
    const found = tokens.flatMap((_, first) =>
      phrasesAt(phrases, tokens, first).map(({ owner, words }) => ({ owner, first, last: first + words.length - 1 })),
    );
    const taken = new Set<number>();
    const mentions: Mention[] = [];
    for (const { owner, first, last } of found.sort((a, b) => b.last - b.first - (a.last - a.first))) {
      if (taken.has(first) || taken.has(last)) continue;
      for (let at = first; at <= last; at++) taken.add(at);
      mentions.push(toMention(owner, tokens, first, last + apostropheGenitive(text, tokens, last)));
    }
    return mentions.sort((a, b) => a.start - b.start);
  };
}

/** Mentions of several finders in text order; of two that overlap the longer one, of equal ones the first. */
export function longestMentions(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => mention.end <= start || mention.start >= end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

function addPhrase<T>(phrases: Phrases<T>, owner: T, name: string, inflect: Inflect): void {
  const words = tokenize(name);
  const forms = formsOf(words, inflect);
  for (const form of forms[0] ?? []) phrases.set(form, [...(phrases.get(form) ?? []), { owner, words, forms }]);
}

function phrasesAt<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number): Phrase<T>[] {
  const candidates = phrases.get(tokens[at]?.text ?? '') ?? [];
  return candidates.filter(({ words, forms }) =>
    forms.every((form, i) => form.has(tokens[at + i]?.text ?? '') && sameGap(tokens[at + i], words[i], i)),
  );
}

/** The phrase that covers most, or none when two persons would do equally. */
function chooseBearer(found: readonly Phrase<Bearer>[], tokens: readonly Token[], at: number, previous: number) {
  const ranked = found
    .map((phrase) => ({ ...phrase, first: firstOfGivenNames(phrase.owner.given, tokens, at, previous) }))
    .sort((a, b) => b.words.length - a.words.length || a.first - b.first);
  const [best, second] = ranked;
  const tied = best && second && best.owner !== second.owner && best.words.length === second.words.length;
  return tied && best.first === second.first ? undefined : best;
}

function toMention(id: string, tokens: readonly Token[], first: number, last: number): Mention {
  return { id, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
