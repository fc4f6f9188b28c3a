import { posix } from 'node:path';
import type { z } from 'astro/zod';
import { CheckedFolder } from '../../content/diagnostics/message.ts';
import { listContent } from '../../content/read/list-content-files.ts';
import { readTextFile } from '../../content/read/text-file.ts';
import { readYaml } from '../../content/yaml/check-schema.ts';
import { actorSchema } from '../../schemas/actor.ts';
import type { Actor } from '../../schemas/actor.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import type { Source } from '../../schemas/source.ts';
import { termSchema } from '../../schemas/term.ts';
import type { Term } from '../../schemas/term.ts';

/** What a content folder has of persons, organisations, terms and sources; what is faulty is passed over. */
export interface KnownEntries {
  actors: Map<string, Actor>;
  terms: Map<string, Term>;
  /** By explainer. */
  sources: Map<string, Record<string, Source>>;
}

export function knownEntries(root: string): KnownEntries {
  const folder = new CheckedFolder('');
  const tree = listContent(root, folder);
  const read = <T extends z.ZodType>(path: string, schema: T): z.infer<T> | undefined => {
    const file = folder.file(path);
    return readTextFile(root, path, file) === undefined ? undefined : readYaml(file, schema).data;
  };
  const readAll = <T extends z.ZodType>(paths: readonly (readonly [id: string, path: string])[], schema: T) =>
    new Map(
      paths.flatMap(([id, path]) => {
        const entry = read(path, schema);
        return entry === undefined ? [] : [[id, entry] as const];
      }),
    );
  const named = (paths: readonly string[]) => paths.map((path) => [posix.basename(path, '.yaml'), path] as const);
  const sourceFiles = [...tree.explainers].filter(([, names]) => names.includes('sources.yaml'));
  return {
    actors: readAll(named(tree.actors), actorSchema),
    terms: readAll(named(tree.terms), termSchema),
    sources: readAll(
      sourceFiles.map(([slug]) => [slug, `articles/${slug}/sources.yaml`] as const),
      sourcesSchema,
    ),
  };
}
