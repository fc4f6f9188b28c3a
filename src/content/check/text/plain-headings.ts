import { sectionHeadings } from './article-blocks.ts';
import type { ArticleBlock } from './article-blocks.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';

/** The headings of the plain-language text are those of the front matter, in its order, and text follows each. */
export function plainHeadingFaults(
  file: string,
  titles: readonly string[],
  yaml: YamlFile,
  blocks: readonly ArticleBlock[],
): Fault[] {
  const faults: Fault[] = [];
  const headings = sectionHeadings(blocks).map(({ text }) => text);
  const first = titles.findIndex((title, index) => title !== headings[index]);
  if (first !== -1)
    faults.push({
      file,
      ...yaml.locate(['sections', first, 'title']),
      problem: `Die Überschrift ${quote(titles[first])} steht nicht an dieser Stelle im Text.`,
      cure: headingCure(titles[first] ?? '', headings[first], headings),
    });
  else if (headings.length > titles.length)
    faults.push({
      file,
      ...yaml.locate(['sections']),
      problem: `Zur Überschrift ${quote(headings[titles.length])} fehlt ein Abschnitt.`,
      cure: 'Führen Sie sie unter ‚sections‘ auf.',
    });
  if (blocks[0] && blocks[0].node.type !== 'heading')
    faults.push({
      file,
      line: blocks[0].node.position?.start.line ?? 1,
      column: 1,
      problem: 'Vor der ersten Überschrift steht Text.',
      cure: 'Beginnen Sie mit „## “ und der Überschrift des ersten Abschnitts.',
    });
  return [...faults, ...emptySectionFaults(file, blocks)];
}

function headingCure(title: string, inItsPlace: string | undefined, headings: readonly string[]): string {
  if (!headings.includes(title)) return suggestNearest(title, headings, 'Ergänzen Sie sie mit „## “.');
  const place = inItsPlace === undefined ? 'Sie steht weiter oben' : `Dort steht ${quote(inItsPlace)}`;
  return `${place}; bringen Sie ‚sections‘ und den Text in dieselbe Reihenfolge.`;
}

function emptySectionFaults(file: string, blocks: readonly ArticleBlock[]): Fault[] {
  return blocks.flatMap(({ node, text }, index) => {
    const next = blocks[index + 1];
    if (node.type !== 'heading' || (next && next.node.type !== 'heading')) return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const problem = `Unter der Überschrift ${quote(text)} steht kein Text.`;
    return [{ file, line, column, problem, cure: 'Schreiben Sie den Abschnitt in Einfacher Sprache.' }];
  });
}
