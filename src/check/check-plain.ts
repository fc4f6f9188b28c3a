import { absentSection } from './absent-section.ts';
import { plainSchema } from '../schemas/plain.ts';
import type { Plain } from '../schemas/plain.ts';
import { articleBlocks } from './article-blocks.ts';
import type { Fault } from './fault.ts';
import { checkFootnotes } from './footnotes.ts';
import type { MdxFile } from './mdx-file.ts';
import { checkMdxRules } from './mdx-rules.ts';
import { quote } from './nearest.ts';
import { plainHeadingFaults } from './plain-headings.ts';
import { checkSchema } from './schema-faults.ts';

/**
 * Checks the plain-language version: it has every section of the explainer once, in its order and under its heading.
 *
 * @param sectionIds the sections of the explainer; undefined where not all of its files could be read
 */
export function checkPlain(
  file: string,
  mdx: MdxFile,
  sectionIds: readonly string[] | undefined,
): { data: Plain | undefined; faults: Fault[] } {
  const faults = [...mdx.faults];
  const { frontMatter: yaml, tree } = mdx;
  if (tree) faults.push(...checkMdxRules(file, tree, {}), ...checkFootnotes(file, tree, mdx.body));
  if (!yaml) {
    if (tree)
      faults.push({
        file,
        line: 1,
        column: 1,
        problem: 'Die Angaben am Anfang fehlen.',
        cure: 'Beginnen Sie die Datei mit einer Zeile „---“, title, summary und sections und noch einer Zeile „---“.',
      });
    return { data: undefined, faults };
  }
  if (yaml.faults.length > 0 || !tree) return { data: undefined, faults };
  const checked = checkSchema(file, yaml, plainSchema);
  faults.push(...checked.faults);
  if (!checked.data) return { data: undefined, faults };
  const { sections } = checked.data;
  const ids = sections.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (sectionIds && !sectionIds.includes(id))
      faults.push({
        file,
        ...yaml.locate(['sections', index, 'id']),
        ...absentSection(id, sectionIds),
      });
  }
  const order = (sectionIds ?? []).filter((id) => ids.includes(id));
  const known = [...ids.entries()].filter(([, id]) => order.includes(id));
  const displaced = known.find(([, id], place) => id !== order[place]);
  if (displaced)
    faults.push({
      file,
      ...yaml.locate(['sections', displaced[0], 'id']),
      problem: `Der Abschnitt ${quote(displaced[1])} steht nicht an seiner Stelle.`,
      cure: `Die Reihenfolge ist: ${order.join(', ')}.`,
    });
  const missing = (sectionIds ?? []).filter((id) => !ids.includes(id));
  if (missing.length > 0)
    faults.push({
      file,
      ...yaml.locate(['sections']),
      problem: `Es fehlt: ${missing.join(', ')}.`,
      cure: 'Jeder Abschnitt des Erklärstücks steht auch in Einfacher Sprache.',
    });
  const { blocks, faults: blockFaults } = articleBlocks(file, tree);
  faults.push(...blockFaults);
  const titles = sections.map(({ title }) => title);
  faults.push(...plainHeadingFaults(file, titles, yaml, blocks));
  return { data: checked.data, faults };
}
