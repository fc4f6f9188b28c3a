import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../diagnostics/fault.ts';
import { checkFootnotes } from './check-footnotes.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkMdxRules } from './mdx-rules.ts';

/** Checks a text of ours beside an article: it is text alone, with footnotes. */
export function checkOwnText(file: string, { frontMatter, tree, body, faults }: MdxFile): Fault[] {
  const superfluous: Fault[] = frontMatter
    ? [
        {
          file,
          line: 1,
          column: 1,
          problem: 'Dieser Text hat keine Angaben am Anfang.',
          cure: 'Löschen Sie den Block zwischen den Zeilen „---“.',
        },
      ]
    : [];
  if (!tree) return [...faults, ...superfluous];
  return [
    ...faults,
    ...superfluous,
    ...checkMdxRules(file, tree, {}),
    ...checkFootnotes(file, tree, body),
    ...headingFaults(file, tree),
  ];
}

/** Headings of the first two levels belong to the page around the text. */
function headingFaults(file: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, 'heading', ({ depth, position }) => {
    if (depth > 2 || !position) return;
    const { line, column } = position.start;
    faults.push({
      file,
      line,
      column,
      problem: `Diese Überschrift hat die Stufe ${depth}.`,
      cure: 'Überschriften in diesem Text beginnen mit „### “.',
    });
  });
  return faults;
}
