import { isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import { quote } from '../diagnostics/suggest.ts';
import type { YamlProblem } from './yaml-problems.ts';

/** Keys that stand twice. In an entry of a list the first of them probably begins another entry; the others follow from it. */
export function duplicateKeys(doc: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(doc, {
    Map: (_, map, path) => {
      if (!isMap(map)) return;
      const isEntry = isSeq(path.at(-1));
      const seen = new Set<unknown>();
      const keys = map.items.flatMap(({ key }) => {
        if (!isScalar(key)) return [];
        const isRepeated = seen.has(key.value);
        seen.add(key.value);
        return isRepeated ? [key] : [];
      });
      for (const key of isEntry ? keys.slice(0, 1) : keys)
        problems.push({
          offset: key.range?.[0] ?? 0,
          problem: `${quote(String(key.value))} steht hier zweimal.`,
          cure: isEntry
            ? 'Löschen Sie eines davon, oder beginnen Sie mit „- “ davor einen neuen Eintrag.'
            : 'Löschen Sie eines davon, oder benennen Sie es um.',
        });
    },
  });
  return problems;
}
