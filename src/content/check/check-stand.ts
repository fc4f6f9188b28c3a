import type { z } from 'astro/zod';
import type { Article } from '../../schemas/article.ts';
import { isLater, factsUntilDate, lastChanged } from '../../schemas/dates.ts';
import { isDay } from '../../schemas/source.ts';
import type { sourcesSchema } from '../../schemas/source.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/**
 * Nothing is known from after the „Stand“, the day of the last change: no report was read and no source seen later. Sources
 * of actors and terms belong to no explainer and are not compared.
 */
export function checkStand(
  file: string,
  article: Article,
  yaml: YamlFile | undefined,
  sources: YamlContent<z.infer<typeof sourcesSchema>> | undefined,
): Fault[] {
  const stand = lastChanged(article);
  const cure = 'Prüfen Sie den Tag, oder tragen Sie die Änderung unter ‚changes‘ in article.mdx ein.';
  const faults: Fault[] = [];
  const until = factsUntilDate(article);
  if (yaml && until !== undefined && isLater(until, stand)) {
    const path = typeof article.factsUntil === 'string' ? ['factsUntil'] : ['factsUntil', 'date'];
    const problem = `Der Faktenstand ${until} liegt nach dem Stand des Erklärstücks, dem ${stand}.`;
    faults.push({ file, ...yaml.locate(path), problem, cure });
  }
  for (const [id, { seen, archived }] of Object.entries(sources?.data ?? {})) {
    const days = [
      [isDay(seen) ? seen : undefined, [id, 'seen'], 'Gesehen'],
      [archived?.date, [id, 'archived', 'date'], 'Archiviert'],
    ] as const;
    for (const [day, path, what] of days) {
      if (!sources || day === undefined || !isLater(day, stand)) continue;
      const problem = `${what} am ${day}: Das liegt nach dem Stand des Erklärstücks, dem ${stand}.`;
      faults.push({ file: sources.file, ...sources.locate(path), problem, cure });
    }
  }
  return faults;
}
