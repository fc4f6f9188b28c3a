import { posix } from 'node:path';
import type { z } from 'astro/zod';
import type { claimsSchema } from '../schemas/claim.ts';
import type { ClaimMark } from './claim-marks.ts';
import { maxFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { listFirst, quote, suggestNearest } from './nearest.ts';
import type { YamlContent } from './read-yaml.ts';

/**
 * Checks that every mark in the article has its entry in `claims.yaml` and the other way round, and that contexts are
 * quotations of the supplied document.
 */
export function checkClaims(
  articleFile: string,
  marks: readonly ClaimMark[],
  claims: YamlContent<z.infer<typeof claimsSchema>> | undefined,
  original: string | undefined,
): Fault[] {
  const isEmpty = claims?.data && Object.keys(claims.data).length === 0;
  if (!claims || isEmpty) return marks.length > 0 ? [missingFile(articleFile, marks, claims !== undefined)] : [];
  const data = claims.data ?? {};
  const known = Object.keys(data);
  const markOf = new Map(marks.toReversed().map((mark) => [mark.id, mark]));
  const unknown = marks.filter(({ id }) => !Object.hasOwn(data, id));
  const faults: Fault[] = [];
  // Where claims.yaml itself is unsound, its faults say enough.
  if (claims.data) {
    for (const { id, place } of unknown.slice(0, maxFaults)) {
      const cure = suggestNearest(id, known, 'Legen Sie den Eintrag in claims.yaml an.');
      faults.push({
        file: articleFile,
        ...place,
        problem: `Zur Stelle ${quote(id)} steht nichts in claims.yaml.`,
        cure,
      });
    }
  }
  for (const [id, { context }] of Object.entries(data)) {
    const mark = markOf.get(id);
    if (!mark) {
      const cure = suggestNearest(
        id,
        unknown.map((candidate) => candidate.id),
        `Zeichnen Sie die Stelle in article.mdx mit <Claim id="${id}"> aus, oder löschen Sie den Eintrag.`,
      );
      faults.push({
        file: claims.file,
        ...claims.locateKey([id]),
        problem: `Die Stelle ${quote(id)} ist im Artikel nicht ausgezeichnet.`,
        cure,
      });
    }
    if (context === undefined) continue;
    const place = claims.locate([id, 'context']);
    if (original !== undefined && !original.includes(context)) {
      faults.push({
        file: claims.file,
        ...place,
        problem: `Das Zitat ${quote(context)} steht so nicht in original.txt.`,
        cure: 'Zitieren Sie Zeichen für Zeichen.',
      });
    } else if (mark && !context.includes(mark.passage)) {
      faults.push({
        file: claims.file,
        ...place,
        problem: `Das Zitat ${quote(context)} enthält die Stelle ${quote(mark.passage)} nicht.`,
        cure: 'Wählen Sie ein Zitat, in dem sie vorkommt.',
      });
    }
  }
  return faults;
}

/** One fault rather than one for each mark. */
function missingFile(articleFile: string, marks: readonly ClaimMark[], isThere: boolean): Fault {
  const ids = marks.map(({ id }) => id);
  return {
    file: posix.join(posix.dirname(articleFile), 'claims.yaml'),
    line: 1,
    column: 1,
    problem: `Die Datei ${isThere ? 'hat keinen Eintrag' : 'fehlt'}, aber ${ids.length === 1 ? 'eine Stelle ist' : `${ids.length} Stellen sind`} ausgezeichnet.`,
    cure: `Tragen Sie ein: ${listFirst(ids)}.`,
  };
}
