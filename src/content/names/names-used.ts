import { hash } from 'node:crypto';
import type { Actor } from '../../schemas/actor.ts';
import type { Article } from '../../schemas/article.ts';
import type { Term } from '../../schemas/term.ts';
import { createPersonFinder } from './find-mentions.ts';
import type { Finder } from './mention.ts';
import { wordsThatBegin } from './german/name-forms.ts';

/**
 * Tells which persons and terms decide what the texts of an explainer become: those it lists, and every other person whose
 * family name may begin with a word of its article, since one tells a namesake from the other. Whoever is neither can
 * come, go and change without any effect on it.
 *
 * @returns a function of an article and the words in its paragraphs, whose result changes with what it depends on
 */
export function namesUsed(
  actors: ReadonlyMap<string, Actor>,
  terms: ReadonlyMap<string, Term>,
): (article: Article, words: readonly string[]) => string {
  const byWord = new Map<string, string[]>();
  for (const [id, { family }] of actors) {
    for (const word of new Set(family.flatMap(wordsThatBegin))) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  }
  return (article, words) => {
    const listed = article.actors.map(({ id }) => id);
    const found = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    // In the order of all: between two that would do equally, the finder knows no other.
    const persons = [...actors]
      .filter(([id]) => found.has(id))
      .map(([id, { given, family, fullName }]) => [id, given, family, fullName]);
    const organisations = listed.map((id) => {
      const actor = actors.get(id);
      return [id, actor && namesOfOrganisation(actor)];
    });
    const named = article.terms.map(({ id }) => [id, terms.get(id)?.names, terms.get(id)?.inCompounds]);
    return hash('sha256', JSON.stringify([listed, persons, organisations, named]));
  };
}

/** Finds actors by their family names. */
export function createActorFinder(actors: ReadonlyMap<string, Actor>): Finder {
  return createPersonFinder(
    [...actors].map(([id, { given, family, fullName }]) => ({ id, given, family, full: [fullName ?? []].flat() })),
  );
}

/** All names by which an organisation is found in a text; none of a person. */
export function namesOfOrganisation({ kind, name, short, names }: Actor): string[] {
  return kind === 'person' ? [] : [...new Set([name, ...(short === undefined ? [] : [short]), ...names])];
}
