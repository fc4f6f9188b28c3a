import type { z } from 'astro/zod';
import type { claimsSchema } from '../../schemas/claim.ts';
import type { ClaimMark } from './text/claim-marks.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { quote } from '../diagnostics/suggest.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';

/** The quotations around passages stand in the supplied document, hold their passage, and there are not more of them than marks. */
export function checkContexts(
  { file, data, locate }: YamlContent<z.infer<typeof claimsSchema>>,
  marks: readonly ClaimMark[],
  original: string | undefined,
): Fault[] {
  const marksOf = Map.groupBy(marks, ({ id }) => id);
  return Object.entries(data ?? {}).flatMap(([id, { context = [] }]) => {
    const own = marksOf.get(id) ?? [];
    const contexts = [context].flat();
    const faults = contexts.flatMap((text, index) => {
      const place = locate(Array.isArray(context) ? [id, 'context', index] : [id, 'context']);
      const passage = own[index]?.passage;
      if (original !== undefined && !original.includes(text)) {
        const problem = `Das Zitat ${quote(text)} steht so nicht in original.txt.`;
        return [{ file, ...place, problem, cure: 'Zitieren Sie Zeichen für Zeichen.' }];
      }
      if (passage === undefined || text.includes(passage)) return [];
      const problem = `Das Zitat ${quote(text)} enthält die Stelle ${quote(passage)} nicht.`;
      return [{ file, ...place, problem, cure: 'Wählen Sie ein Zitat, in dem sie vorkommt.' }];
    });
    if (context.length === 0 || !Array.isArray(context) || own.length === 0 || contexts.length === own.length)
      return faults;
    const problem = `Die Stelle ${quote(id)} hat ${count(own.length, 'Zeichen', 'Zeichen')} im Artikel, aber ${count(contexts.length, 'Zitat', 'Zitate')}.`;
    const cure = 'Die Liste hat für jedes <Claim>-Zeichen ein Zitat, in der Reihenfolge des Artikels.';
    return [...faults, { file, ...locate([id, 'context']), problem, cure }];
  });
}

function count(number: number, one: string, several: string): string {
  return number === 1 ? `ein ${one}` : `${number} ${several}`;
}
