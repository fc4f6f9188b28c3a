import type { Fault } from '../../diagnostics/fault.ts';
import { quote } from '../../diagnostics/suggest.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';

/** Nobody re-reads a check of their own, and nobody is named twice. */
export function checkPeople(
  file: string,
  { checkedBy, reviewedBy }: Readonly<Record<'checkedBy' | 'reviewedBy', readonly string[]>>,
  yaml: YamlFile,
): Fault[] {
  const checkers = checkedBy.map(sameName);
  const own = reviewedBy.flatMap((name, index): Fault[] => {
    if (!checkers.includes(sameName(name))) return [];
    const problem = `${quote(name)} hat den Artikel geprüft und kann die Prüfung nicht gegenlesen.`;
    const cure = 'Tragen Sie unter ‚reviewedBy‘ jemand anderen ein, oder löschen Sie den Namen.';
    return [{ file, ...yaml.locate(['reviewedBy', index]), problem, cure }];
  });
  return [...own, ...repeated(file, 'checkedBy', checkedBy, yaml), ...repeated(file, 'reviewedBy', reviewedBy, yaml)];
}

function repeated(file: string, field: string, names: readonly string[], yaml: YamlFile): Fault[] {
  return names.flatMap((name, index) => {
    if (names.findIndex((other) => sameName(other) === sameName(name)) === index) return [];
    const problem = `${quote(name)} steht zweimal in der Liste.`;
    return [{ file, ...yaml.locate([field, index]), problem, cure: 'Löschen Sie einen Eintrag.' }];
  });
}

/** „Anna  Müller“ and „anna müller“ are one person. */
function sameName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();
}
