import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { longestMentions } from '../../../content/names/find-mentions.ts';
import { createTermFinder } from '../../../content/names/find-terms.ts';
import { newStory } from '../../../content/names/mention.ts';
import { isFunctionWord, isPlace, isPlainNoun } from '../../../content/names/german/german-word-classes.ts';
import { isGivenName } from '../../../content/names/german/known-names.ts';
import { tokenize } from '../../../content/names/german/tokenize.ts';
import type { Token } from '../../../content/names/german/tokenize.ts';
import { createActorFinder, namesOfOrganisation } from '../../../content/names/names-used.ts';
import { isRole } from '../../../content/names/german/roles-and-firms.ts';
import type { KnownEntries } from '../entry/known-entries.ts';

/** More proposals nobody reads. */
const maxProposals = 12;

/** Whom and what a text names. */
export interface NamesInText {
  /** Ids of the content folder's actors and terms, in the order of the text. */
  actors: string[];
  terms: string[];
  /** Names that the content folder does not know, those that stand there most often first. */
  unknown: { name: string; count: number; isPerson: boolean }[];
}

/** Finds names in a text as the pages do, and those that nobody has described. */
export function namesInText(tree: Root, { actors, terms }: Pick<KnownEntries, 'actors' | 'terms'>): NamesInText {
  const findPersons = createActorFinder(actors);
  const findOrganisations = createTermFinder(
    [...actors].map(([id, actor]) => ({ id, names: namesOfOrganisation(actor) })),
  );
  const findTerms = createTermFinder([...terms].map(([id, { names, inCompounds }]) => ({ id, names, inCompounds })));
  const story = newStory();
  const found = { actors: new Set<string>(), terms: new Set<string>() };
  const candidates = new Map<string, { count: number; isPerson: boolean }>();
  for (const text of paragraphsOf(tree)) {
    const mentions = longestMentions([...findOrganisations(text), ...findPersons(text, story)]);
    const termMentions = findTerms(text);
    for (const { id } of mentions) found.actors.add(id);
    for (const { id } of termMentions) found.terms.add(id);
    const known = [...mentions, ...termMentions];
    for (const { name, isPerson, start, end } of namesOf(tokenize(text))) {
      if (known.some((mention) => mention.start < end && start < mention.end)) continue;
      candidates.set(name, { count: (candidates.get(name)?.count ?? 0) + 1, isPerson });
    }
  }
  return { actors: [...found.actors], terms: [...found.terms], unknown: propose(candidates) };
}

function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [toString(node)];
  if (node.type === 'heading' || !('children' in node)) return [];
  return (node.children as Nodes[]).flatMap(paragraphsOf);
}

interface Name {
  name: string;
  isPerson: boolean;
  start: number;
  end: number;
}

/** Given and family name together, and abbreviations in capitals. */
function namesOf(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    const last = endOfPerson(tokens, at);
    const isPerson = last > at;
    if (!isPerson && !/^\p{Lu}{2,6}$/u.test(token.text)) continue;
    const words = tokens.slice(at, last + 1);
    const name = words
      .map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text))
      .join('')
      .replaceAll("'", '’');
    names.push({
      // „Hans’“ is the genitive of „Hans“.
      name: isPerson ? name.replace(/’$/, '') : name,
      isPerson,
      start: token.start,
      end: words.at(-1)?.end ?? 0,
    });
    at = last;
  }
  return names;
}

const particles = ['von', 'van', 'de', 'der', 'den', 'zu', 'di', 'da', 'al', 'bin', 'ten'];

/** The index of the last word of a person's whole name that begins at one; the same where none does. */
function endOfPerson(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text ?? '';
  // „Van der Berg“ begins a sentence; nobody is called Van.
  if (!isGivenName(first) || !isName(first) || particles.includes(first.toLowerCase())) return at;
  let last = at;
  for (;;) {
    let next = last + 1;
    const isJoined = tokens[next]?.text === '-' && !tokens[next]?.spaced && !tokens[next + 1]?.spaced;
    if (isJoined) next += 1;
    else {
      while (isParticle(tokens, next)) next += 1;
      // „Donald J. Weber“
      if (/^\p{Lu}$/u.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === '.') next += 2;
      if (!tokens[next]?.spaced) return last;
      // „O’Neill“
      if (/^\p{Lu}$/u.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === "'") next += 2;
    }
    const word = tokens[next];
    // „Kim Jong-un“
    const isPart = isName(word?.text ?? '') || (isJoined && /^\p{Ll}{2,5}$/u.test(word?.text ?? ''));
    if (!word?.word || !isPart || next > at + 6) return last;
    last = next;
  }
}

/** „von“, and „und“ in „von und zu“. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word?.spaced) return false;
  const isJoint = word.text === 'und' && tokens[at - 1]?.text === 'von' && /^zum?$/.test(next?.text ?? '');
  return isJoint || particles.includes(word.text);
}

/** A word that may be a part of a name. */
function isName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(word) &&
    !isFunctionWord(word) &&
    !isRole(word) &&
    !isPlainNoun(word) &&
    !isPlace(word)
  );
}

function propose(candidates: ReadonlyMap<string, { count: number; isPerson: boolean }>): NamesInText['unknown'] {
  const counts = new Map(candidates);
  for (const [name, { count, isPerson }] of candidates) {
    // „Anna Beispiels“ and „Fischer Anna Beispiel“ name whom „Anna Beispiel“ names.
    const plain = [name.replace(/s$/, ''), name.replace(/^\S+ /, '')].find((part) => part !== name && counts.has(part));
    const other = counts.get(plain ?? '');
    if (!isPerson || plain === undefined || !other) continue;
    counts.set(plain, { count: other.count + count, isPerson });
    counts.delete(name);
  }
  return [...counts]
    .filter(([, { count, isPerson }]) => isPerson || count > 1)
    .map(([name, rest]) => ({ name, ...rest }))
    .sort((a, b) => b.count - a.count)
    .slice(0, maxProposals);
}
