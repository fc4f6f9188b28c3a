import { basename, dirname } from 'node:path';
import type { VFile } from 'vfile';
import type { Content } from '../check/content.ts';
import { createPersonFinder, createTermFinder } from './find-mentions.ts';
import type { PipelineOptions } from './pipeline.ts';
import type { MentionOptions } from './rehype-mentions.ts';
import type { TermOptions } from './rehype-terms.ts';

/** The slug of the explainer that a file belongs to: the name of its folder. */
function slugOf(file: VFile): string {
  return basename(dirname(file.path));
}

/** What the pipeline needs to know of the content; nothing is found and marked while the content has faults. */
export function pipelineOptions(content: Content | undefined): PipelineOptions {
  const actors = [...(content?.actors ?? [])];
  const findPersons = createPersonFinder(actors.map(([id, { given, family }]) => ({ id, given, family })));
  const nameOfActor = new Map(actors.map(([id, { name }]) => [id, name]));
  const explainers = new Map((content?.explainers ?? []).map((source) => [source.slug, source]));
  return {
    // All persons are looked for, because one tells a namesake from the other; those of the explainer have a card.
    mentionsOf: (file): MentionOptions => {
      const listed = new Set(explainers.get(slugOf(file))?.article.actors.map(({ id }) => id));
      return {
        find: (text) => findPersons(text).filter(({ id }) => listed.has(id)),
        nameOf: (id) => nameOfActor.get(id) ?? id,
      };
    },
    termsOf: (file): TermOptions => {
      const listed = (explainers.get(slugOf(file))?.article.terms ?? []).flatMap(({ id }) => {
        const term = content?.terms.get(id);
        return term ? [{ id, term }] : [];
      });
      return {
        find: createTermFinder(listed.map(({ id, term: { names } }) => ({ id, names }))),
        nameOf: (id) => listed.find((entry) => entry.id === id)?.term.name ?? id,
      };
    },
    claimsOf: (file) => new Map(Object.entries(explainers.get(slugOf(file))?.claims ?? {})),
  };
}
