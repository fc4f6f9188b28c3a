import { CheckedFolder } from '../../../content/diagnostics/message.ts';
import { readEntries, readEntry, validOnes } from '../../../content/read/entries.ts';
import { listContent } from '../../../content/read/list-content-files.ts';
import type { Actor } from '../../../schemas/actor.ts';
import { sourcesSchema } from '../../../schemas/source.ts';
import type { Source } from '../../../schemas/source.ts';
import type { Term } from '../../../schemas/term.ts';

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
  const { actors, terms } = readEntries(root, folder, tree);
  const sourceFiles = [...tree.explainers].filter(([, names]) => names.includes('sources.yaml'));
  const sources = sourceFiles.map(([slug]) => {
    const yaml = readEntry(root, folder, `articles/${slug}/sources.yaml`, sourcesSchema);
    return [slug, yaml?.data] as const;
  });
  return { actors: validOnes(actors), terms: validOnes(terms), sources: validOnes(new Map(sources)) };
}
