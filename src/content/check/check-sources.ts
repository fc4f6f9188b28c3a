import type { z } from 'astro/zod';
import type { sourcesSchema } from '../../schemas/source.ts';
import { maxFaults } from '../diagnostics/fault.ts';
import type { Fault, Position } from '../diagnostics/fault.ts';
import { listFirst, quote, suggestNearest } from '../diagnostics/suggest.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';

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
 * @param file path of `sources.yaml` for messages
 * @param complete false where a file that may cite sources could not be read: then no source is called idle
 */
export function checkSources(
  file: string,
  sources: YamlContent<z.infer<typeof sourcesSchema>> | undefined,
  citations: readonly CitationPlace[],
  complete: boolean,
): Fault[] {
  const isEmpty = sources?.data && Object.keys(sources.data).length === 0;
  if (!sources || isEmpty) return citations.length > 0 ? [missingFile(file, citations, sources !== undefined)] : [];
  // Where sources.yaml itself is unsound, its faults say enough.
  if (!sources.data) return [];
  const { data } = sources;
  const known = Object.keys(data);
  const faults: Fault[] = citations
    .filter(({ id }) => !Object.hasOwn(data, id))
    .slice(0, maxFaults)
    .map(({ id, file: citing, place }) => ({
      file: citing,
      ...place,
      problem: `Die Quelle ${quote(id)} gibt es nicht.`,
      cure: suggestNearest(id, known, 'Legen Sie sie in sources.yaml an.'),
    }));
  for (const { id, file: citing, place } of citations.filter(({ repeated }) => repeated)) {
    faults.push({
      file: citing,
      ...place,
      problem: `Die Quelle ${quote(id)} steht zweimal in der Liste.`,
      cure: 'Löschen Sie einen Eintrag.',
    });
  }
  if (!complete) return faults;
  const cited = new Set(citations.map(({ id }) => id));
  for (const id of known.filter((candidate) => !cited.has(candidate))) {
    const problem = `Die Quelle ${quote(id)} wird nirgends angeführt.`;
    faults.push({
      file,
      ...sources.locateKey([id]),
      problem,
      cure: 'Führen Sie sie an, oder löschen Sie sie.',
    });
  }
  return faults;
}

/** One fault rather than one for each citation. */
function missingFile(file: string, citations: readonly CitationPlace[], isThere: boolean): Fault {
  const ids = [...new Set(citations.map(({ id }) => id))];
  return {
    file,
    line: 1,
    column: 1,
    problem: `Die Datei ${isThere ? 'hat keinen Eintrag' : 'fehlt'}, aber ${ids.length === 1 ? 'eine Quelle ist' : `${ids.length} Quellen sind`} angeführt.`,
    cure: `Tragen Sie ein: ${listFirst(ids)}.`,
  };
}
