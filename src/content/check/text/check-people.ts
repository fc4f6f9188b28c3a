import { reportAt } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';

type People = Readonly<Record<'checkedBy' | 'reviewedBy', readonly string[]>>;

/** Nobody re-reads a check of their own, and nobody is named twice. */
export function checkPeople(people: People, yaml: YamlFile): void {
  const checkers = people.checkedBy.map(sameName);
  for (const [index, name] of people.reviewedBy.entries()) {
    if (!checkers.includes(sameName(name))) continue;
    const reason = `${quote(name)} hat den Artikel geprüft und kann die Prüfung nicht gegenlesen.`;
    reportAt(yaml, ['reviewedBy', index], 'reviewer-is-checker', reason);
  }
  for (const field of ['checkedBy', 'reviewedBy'] as const) {
    const names = people[field].map(sameName);
    for (const [index, name] of people[field].entries()) {
      if (names.indexOf(sameName(name)) === index) continue;
      reportAt(yaml, [field, index], 'duplicate-entry', `${quote(name)} steht zweimal in der Liste.`);
    }
  }
}

/** „Anna  Müller“ and „anna müller“ are one person. */
function sameName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();
}
