import { absentSection } from './unknown-section.ts';
import { plainSchema } from '../../../schemas/plain.ts';
import type { Plain } from '../../../schemas/plain.ts';
import { articleBlocks } from './article-blocks.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { checkFootnotes } from './check-footnotes.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkMdxRules } from './mdx-rules.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { plainHeadingFaults } from './plain-headings.ts';
import { checkSchema } from '../../yaml/schema-errors.ts';

/**
 * Checks the plain-language version: its sections are some of the explainer's, each once, in any order, under their headings.
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
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const problem = `Den Abschnitt ${quote(id)} gibt es hier zweimal.`;
    const cure = 'Fassen Sie beide zusammen, oder löschen Sie einen.';
    faults.push({ file, ...yaml.locate(['sections', index, 'id']), problem, cure });
  }
  const { blocks, faults: blockFaults } = articleBlocks(file, tree);
  faults.push(...blockFaults);
  const titles = sections.map(({ title }) => title);
  faults.push(...plainHeadingFaults(file, titles, yaml, blocks));
  return { data: checked.data, faults };
}
