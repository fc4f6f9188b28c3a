import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { brokenSigns, codePoint } from '../../schemas/broken-signs.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { positionAt } from '../diagnostics/position.ts';

/** What a text of ours holds unseen: broken signs written as numbers, `&#xFFFD;`, and paragraphs of blanks alone. */
export function unseenFaults(file: string, tree: Root, body: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['paragraph', 'text'], (node) => {
    const { start, end } = node.position ?? {};
    if (!start) return;
    const { line, column } = start;
    if (node.type === 'paragraph') {
      const text = toString(node);
      if (!/^[\s\p{Cf}]+$/u.test(text)) return;
      const problem = `In diesem Absatz ist nichts zu sehen (${codePoint(text)}).`;
      faults.push({ file, line, column, problem, cure: 'Löschen Sie ihn.' });
    } else if (node.type === 'text') {
      const source = body.slice(start.offset, end?.offset);
      const [broken] = source.includes('&#') ? brokenSigns(node.value) : [];
      if (!broken) return;
      const within = positionAt(source, source.indexOf('&#'));
      const place =
        within.line === 1 ? { line, column: column + within.column - 1 } : { ...within, line: line + within.line - 1 };
      faults.push({ file, ...place, problem: broken.problem, cure: broken.cure });
    }
  });
  return faults;
}

/** One line for each broken sign of a supplied text, whose wording stays as it is: where it first stands, and how often. */
export function originalHints(file: string, text: string): string[] {
  const bySign = Map.groupBy(brokenSigns(text), ({ problem }) => problem);
  const blank = /^[^\S\n\r\u2028\u2029 ][^\S\n\r\u2028\u2029]*$/mu.exec(text);
  const places = [...bySign].map(([problem, all]) => ({ problem, index: all[0]?.index ?? 0, further: all.length - 1 }));
  if (blank) places.push({ problem: 'In dieser Zeile ist nichts zu sehen.', index: blank.index, further: 0 });
  return places.map(({ problem, index, further }) => {
    const { line, column } = positionAt(text, index);
    const times = further === 0 ? '' : ` Danach noch ${further}-mal.`;
    return `Hinweis: ${file}:${line}:${column}  ${problem}${times}  Prüfen Sie, ob das so in der Vorlage steht.`;
  });
}
