import { posix } from 'node:path';
import type { z } from 'astro/zod';
import { actorSchema, type Actor } from '../../schemas/actor.ts';
import { idSchema } from '../../schemas/values/ids.ts';
import { termSchema, type Term } from '../../schemas/term.ts';
import { report, type CheckedFolder } from '../diagnostics/message.ts';
import { quote } from '../diagnostics/suggest.ts';
import { readYaml, type YamlContent } from '../yaml/check-schema.ts';
import type { ContentTree } from './list-content-files.ts';
import { maskBrokenSigns, readTextFile } from './text-file.ts';

/** The persons, organisations and terms of a content folder by id; undefined are those that are invalid, which is told. */
export interface Entries {
  actors: Map<string, Actor | undefined>;
  terms: Map<string, Term | undefined>;
}

export function readEntries(root: string, folder: CheckedFolder, tree: Pick<ContentTree, keyof Entries>): Entries {
  const readAll = <T extends z.ZodType>(paths: readonly string[], schema: T, what: string) =>
    new Map(
      paths.map((path) => {
        const id = posix.basename(path, '.yaml');
        if (!isId(id) || id === 'index') {
          const note =
            'Der Name der Datei besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen und ist nicht „index“.';
          report(folder.file(path), undefined, 'invalid-id', `${what} kann nicht ${quote(id)} heißen.`, note);
        }
        return [id, readEntry(root, folder, path, schema)?.data] as const;
      }),
    );
  return {
    actors: readAll(tree.actors, actorSchema, 'Ein Akteur'),
    terms: readAll(tree.terms, termSchema, 'Ein Begriff'),
  };
}

/** Reads and checks a YAML file of the content folder; undefined where it is no text. */
export function readEntry<T extends z.ZodType>(
  root: string,
  folder: CheckedFolder,
  path: string,
  schema: T,
): YamlContent<z.infer<T>> | undefined {
  const file = folder.file(path);
  if (readTextFile(root, path, file) === undefined) return undefined;
  maskBrokenSigns(file);
  return readYaml(file, schema);
}

export function isId(name: string): boolean {
  return idSchema.safeParse(name).success;
}

export function validOnes<T>(entries: ReadonlyMap<string, T | undefined>): Map<string, T> {
  return new Map([...entries].flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])));
}
