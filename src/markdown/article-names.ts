import type { ExplainerSource } from '../check/content.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Term } from '../schemas/term.ts';
import { createPersonFinder, createTermFinder } from './find-mentions.ts';
import type { PipelineOptions } from './pipeline.ts';

/**
 * What the pipeline finds and marks in the article of an explainer.
 *
 * @param actors all persons: they are looked for, because one tells a namesake from the other; those of the explainer
 *   have a card
 */
export function namesIn(
  actors: ReadonlyMap<string, Actor>,
  terms: ReadonlyMap<string, Term>,
): (source: Pick<ExplainerSource, 'article' | 'claims'>) => PipelineOptions {
  const findPersons = createPersonFinder([...actors].map(([id, { given, family }]) => ({ id, given, family })));
  return ({ article, claims }) => {
    const persons = new Set(article.actors.map(({ id }) => id));
    const listed = article.terms.flatMap(({ id }) => {
      const term = terms.get(id);
      return term ? [{ id, term }] : [];
    });
    return {
      mentions: {
        find: (text) => findPersons(text).filter(({ id }) => persons.has(id)),
        nameOf: (id) => actors.get(id)?.name ?? id,
      },
      terms: {
        find: createTermFinder(listed.map(({ id, term: { names } }) => ({ id, names }))),
        nameOf: (id) => listed.find((entry) => entry.id === id)?.term.name ?? id,
      },
      claims: new Map(Object.entries(claims)),
    };
  };
}
