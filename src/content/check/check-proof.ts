import type { z } from 'astro/zod';
import type { claimsSchema } from '../../schemas/claim.ts';
import { unprovenVerdicts } from '../../schemas/claim.ts';
import type { sourcesSchema } from '../../schemas/source.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { quote } from '../diagnostics/suggest.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';

/** Every verdict that says what is so has a source that a reader can open. */
export function checkProof(
  { file, data, locate }: YamlContent<z.infer<typeof claimsSchema>>,
  sources: z.infer<typeof sourcesSchema>,
): Fault[] {
  return Object.entries(data ?? {}).flatMap(([id, { verdict, sources: ids }]) => {
    if (unprovenVerdicts.includes(verdict)) return [];
    // Of a source that is not there, the citation tells.
    if (ids.some((source) => !Object.hasOwn(sources, source) || sources[source]?.url !== undefined)) return [];
    const lack = ids.length === 0 ? 'braucht eine Quelle' : 'braucht eine Quelle mit Adresse';
    const problem = `Das Urteil ${quote(verdict)} über die Stelle ${quote(id)} ${lack}.`;
    const cure = `Führen Sie unter ‚sources‘ eine an, die in sources.yaml eine ‚url‘ hat, oder urteilen Sie ${unprovenVerdicts.map(quote).join(' oder ')}.`;
    return [{ file, ...locate([id, 'sources']), problem, cure }];
  });
}
