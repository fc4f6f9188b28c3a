import type { Article } from '../../schemas/article.ts';
import { absentSection } from './text/unknown-section.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** The log of changes names sections of the explainer, goes forward in time and begins after publication. */
export function checkChanges(
  file: string,
  { changes, published }: Article,
  yaml: YamlFile | undefined,
  sectionIds: readonly string[],
): Fault[] {
  if (!yaml) return [];
  const known = ['kurz', ...sectionIds];
  return changes.flatMap(({ date, section }, index) => {
    const faults: Fault[] = [];
    const before = changes[index - 1]?.date ?? published;
    if (!known.includes(section)) {
      faults.push({ file, ...yaml.locate(['changes', index, 'section']), ...absentSection(section, known) });
    }
    if (date < before) {
      const problem = `Die Änderung vom ${date} steht hinter dem ${before}.`;
      const cure = 'Ordnen Sie die Änderungen nach der Zeit; keine liegt vor dem Erscheinen.';
      faults.push({ file, ...yaml.locate(['changes', index, 'date']), problem, cure });
    }
    return faults;
  });
}
