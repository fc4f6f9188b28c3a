import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { longestMentions } from '../../../content/names/find-mentions.ts';
import { createTermFinder } from '../../../content/names/find-terms.ts';
import { newStory } from '../../../content/names/mention.ts';
import { tokenize } from '../../../content/names/german/tokenize.ts';
import { createActorFinder, namesOfOrganisation } from '../../../content/names/names-used.ts';
import type { KnownEntries } from '../entry/known-entries.ts';
import { possibleNames } from './possible-names.ts';

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
    for (const { name, isPerson, start, end } of possibleNames(tokenize(text))) {
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
