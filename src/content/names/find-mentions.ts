import { firstOfGivenNames, givenNamesOf, type GivenNames } from './german/given-names.ts';
import { homonymOf, provenByGenitive, standsAsWord } from './homonyms.ts';
import { genderOf } from './german/known-names.ts';
import { familyForms } from './german/name-forms.ts';
import { newStory, type Candidate, type Finder, type Mention, type Story } from './mention.ts';
import { isNamesake, meansPerson } from './namesakes.ts';
import { addPhrase, phrasesAt, type Phrase, type Phrases } from './german/phrases.ts';
import { isTitled } from './titles.ts';
import { apostropheGenitive, isCapitalised, tokenize, type Token } from './german/tokenize.ts';

/** A person as the finder needs it. Where the family name comes first, the whole name goes into `family`: „Xi Jinping“. */
export interface PersonNames {
  id: string;
  /** Given names, patronymics and their spellings. */
  given: readonly string[];
  /** The family name and its spellings. */
  family: readonly string[];
  /** Whole names: what stands before the family name counts as given names do. */
  full?: readonly string[];
}

interface Bearer {
  id: string;
  given: GivenNames;
  gender: Candidate['gender'];
  generation: string | undefined;
}
type Found = Phrase<Bearer> & { first: number };

/**
 * Finds persons by family name, with given names and genitive: „Anna Merkels“, „Weber“ in „Anti-Weber-Koalition“.
 *
 * A given name alone, a name in capitals („WEBER“) and a bare family name that several of the persons bear are left alone; one that is also
 * a word or a given name („Kurz“, „Bär“, „Günther“) counts with proof: a given name or an office before it, here or earlier in the story.
 * Which words around a name make it a namesake's, `meansPerson` says.
 */
export function createPersonFinder(persons: readonly PersonNames[]): Finder {
  const phrases: Phrases<Bearer> = new Map();
  for (const { id, given, family, full = [] } of persons) {
    const names = givenNamesOf(given, family, full);
    const generation = /\s(jr|sr|jun|sen|junior|senior|II|III)\.?$/iu.exec(
      full.find((name) => /\s\S+$/u.test(name)) ?? '',
    )?.[1];
    const owner = { id, given: names, gender: genderOf([...names.words]), generation: generation?.toLowerCase() };
    for (const name of family) addPhrase(phrases, owner, name, familyForms);
  }
  return (text, story = newStory()) => {
    const tokens = tokenize(text);
    const mentions: Mention[] = [];
    let previous = -1;
    for (let at = 0; at < tokens.length; at++) {
      const bearers = phrasesAt(phrases, tokens, at);
      const found = chooseBearer(bearers, tokens, at, previous);
      if (!found) continue;
      const candidate = candidateAt(text, tokens, at, found, previous);
      at = candidate.last;
      if (!meansPerson(tokens, candidate)) {
        if (isNamesake(tokens, candidate)) for (const { owner } of bearers) story.rivals.add(owner.id);
      } else if (isProven(tokens, candidate, found, story)) {
        story.named.add(found.owner.id);
        mentions.push(toMention(found.owner.id, tokens, candidate.first, candidate.last));
        previous = candidate.last;
      }
    }
    return mentions;
  };
}

/** Mentions of several finders in text order; of two that overlap the longer one, of equal ones the first. */
export function longestMentions(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** The phrase that covers most, or none when two persons would do equally. */
function chooseBearer(found: readonly Phrase<Bearer>[], tokens: readonly Token[], at: number, previous: number) {
  const ranked: Found[] = found
    .map((phrase) => ({ ...phrase, first: firstOfGivenNames(phrase.owner.given, tokens, at, previous) }))
    .sort((a, b) => b.words.length - a.words.length || a.first - b.first);
  const [best, second] = ranked;
  const tied = best && second && best.owner !== second.owner && best.words.length === second.words.length;
  return tied && best.first === second.first ? undefined : best;
}

function candidateAt(text: string, tokens: readonly Token[], at: number, found: Found, previous: number): Candidate {
  const { words, first, owner } = found;
  const lastWord = at + words.length - 1;
  const inflected = (tokens[lastWord]?.text.length ?? 0) > (words.at(-1)?.text.length ?? 0);
  const { gender, generation } = owner;
  const marked = lastWord + (inflected ? 0 : apostropheGenitive(text, tokens, lastWord));
  const genitive = inflected || marked > lastWord;
  const last = genitive || generation === undefined ? marked : endOfGeneration(tokens, marked, generation);
  return { first, family: at, last, withGivenName: first < at, genitive, gender, previous };
}

/** The index of the end of „Jr.“ after the name of one who is called so. */
function endOfGeneration(tokens: readonly Token[], last: number, generation: string): number {
  const at = last + (tokens[last + 1]?.text === ',' ? 2 : 1);
  if (tokens[at]?.text.toLowerCase() !== generation) return last;
  return tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced ? at + 1 : at;
}

/** A name that may be a word, a given name or that of someone else named here has to be proven. */
function isProven(tokens: readonly Token[], candidate: Candidate, { owner, words }: Found, story: Story): boolean {
  if (candidate.withGivenName) return true;
  const homonym = words.length === 1 ? homonymOf(words[0]?.text ?? '') : undefined;
  const { last, genitive } = candidate;
  const next = tokens[last + 1];
  // „Minister Ernst Müller“
  const names = homonym?.given === true && !genitive && next?.word === true && isCapitalised(next.text);
  if (isTitled(tokens, candidate) && !names) return true;
  const named = story.named.has(owner.id);
  if (!homonym) return named || !story.rivals.has(owner.id);
  const isWord = standsAsWord(homonym, tokens, candidate);
  if (named ? !isWord : provenByGenitive(homonym, tokens, candidate)) return true;
  story.doubtful.set(owner.id, (story.doubtful.get(owner.id) ?? 0) + 1);
  return false;
}

function toMention(id: string, tokens: readonly Token[], first: number, last: number): Mention {
  return { id, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
