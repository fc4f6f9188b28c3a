import type { z } from 'astro/zod';
import type { sourcesSchema } from '../schemas/sources.ts';
import type { Fault, Position } from './fault.ts';
import { quote, suggestNearest } from './nearest.ts';
import type { YamlContent } from './read-yaml.ts';

/** A citation of a source and where it stands. */
export interface CitationPlace {
  id: string;
  file: string;
  place: Position;
  /** Whether the same list names it before. */
  repeated: boolean;
}

/**
 * Every citation names a source, none twice in one list, and every source is cited.
 *
 * @param complete false where a file that may cite sources could not be read: then no source is called idle
 */
export function checkSources(
  sources: YamlContent<z.infer<typeof sourcesSchema>> | undefined,
  citations: readonly CitationPlace[],
  complete: boolean,
): Fault[] {
  // Where sources.yaml itself is unsound, its faults say enough.
  if (sources && !sources.data) return [];
  const known = Object.keys(sources?.data ?? {});
  const faults: Fault[] = citations
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file, place }) => ({
      file,
      ...place,
      problem: `Die Quelle ${quote(id)} gibt es nicht.`,
      cure: suggestNearest(id, known, 'Legen Sie sie in sources.yaml an.'),
    }));
  for (const { id, file, place } of citations.filter(({ repeated }) => repeated)) {
    faults.push({
      file,
      ...place,
      problem: `Die Quelle ${quote(id)} steht zweimal in der Liste.`,
      cure: 'Löschen Sie einen Eintrag.',
    });
  }
  if (!sources || !complete) return faults;
  const cited = new Set(citations.map(({ id }) => id));
  for (const id of known.filter((candidate) => !cited.has(candidate))) {
    const problem = `Die Quelle ${quote(id)} wird nirgends angeführt.`;
    faults.push({
      file: sources.file,
      ...sources.locateKey([id]),
      problem,
      cure: 'Führen Sie sie an, oder löschen Sie sie.',
    });
  }
  return faults;
}
