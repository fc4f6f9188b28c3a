import type { ExplainerSource } from '../model/content.ts';
import { createActorFinder, namesOfOrganisation } from '../names/names-used.ts';
import type { Actor } from '../../schemas/actor.ts';
import { changesOf } from '../../schemas/claim.ts';
import type { Term } from '../../schemas/term.ts';
import { createTermFinder, longestMentions } from '../names/find-mentions.ts';
import type { PipelineOptions } from './pipeline.ts';

/**
 * What the pipeline finds and marks in the article of an explainer.
 *
 * @param actors all actors: all persons are looked for, because a name that another person bears too decides who is meant;
 *   only those of the explainer are marked
 */
export function createArticleFinders(
  actors: ReadonlyMap<string, Actor>,
  terms: ReadonlyMap<string, Term>,
): (source: Pick<ExplainerSource, 'article' | 'claims'>) => Omit<PipelineOptions, 'slug'> {
  const findPersons = createActorFinder(actors);
  return ({ article, claims }) => {
    const ids = new Set(article.actors.map(({ id }) => id));
    const organisations = [...actors]
      .filter(([id]) => ids.has(id))
      .map(([id, actor]) => ({ id, names: namesOfOrganisation(actor) }));
    const findOrganisations = createTermFinder(organisations);
    const listed = article.terms.flatMap(({ id }) => {
      const term = terms.get(id);
      return term ? [{ id, names: term.names, inCompounds: term.inCompounds }] : [];
    });
    return {
      mentions: (text, story) =>
        longestMentions([...findOrganisations(text), ...findPersons(text, story).filter(({ id }) => ids.has(id))]),
      terms: createTermFinder(listed),
      claims: new Map(
        Object.entries(claims).map(([id, claim]) => {
          const changed = changesOf({ id, ...claim }, article.changes).at(-1)?.date;
          return [id, { ...claim, changed }];
        }),
      ),
    };
  };
}
