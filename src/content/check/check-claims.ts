import { posix } from 'node:path';
import type { z } from 'astro/zod';
import type { claimsSchema } from '../../schemas/claim.ts';
import { checkContexts } from './check-contexts.ts';
import type { ClaimMark } from './text/claim-marks.ts';
import { maxFaults } from '../diagnostics/fault.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { listFirst, quote, suggestNearest } from '../diagnostics/suggest.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';

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
  const marked = new Set(marks.map(({ id }) => id));
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
  for (const id of known) {
    if (!marked.has(id)) {
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
  }
  faults.push(...sharedAnchors(articleFile, marks), ...checkContexts(claims, marks, original));
  return faults;
}

/** `jahr-2` is the second mark of `jahr` or the first of `jahr-2`, not both. */
function sharedAnchors(file: string, marks: readonly ClaimMark[]): Fault[] {
  const firsts = new Map<string, string>();
  return marks.flatMap(({ id, anchor, place }) => {
    const other = firsts.get(anchor);
    firsts.set(anchor, other ?? id);
    if (other === undefined) return [];
    const [longer] = [id, other].sort((a, b) => b.length - a.length);
    const problem = `Die Adresse ${quote(`#${anchor}`)} haben hier zwei Stellen: ${quote(other)} und ${quote(id)}.`;
    return [{ file, ...place, problem, cure: `Geben Sie der Stelle ${quote(longer)} eine andere Kennung.` }];
  });
}

/** One fault rather than one for each mark. */
function missingFile(articleFile: string, marks: readonly ClaimMark[], isThere: boolean): Fault {
  const ids = [...new Set(marks.map(({ id }) => id))];
  return {
    file: posix.join(posix.dirname(articleFile), 'claims.yaml'),
    line: 1,
    column: 1,
    problem: `Die Datei ${isThere ? 'hat keinen Eintrag' : 'fehlt'}, aber ${ids.length === 1 ? 'eine Stelle ist' : `${ids.length} Stellen sind`} ausgezeichnet.`,
    cure: `Tragen Sie ein: ${listFirst(ids)}.`,
  };
}
