import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { brokenSigns, codePoint } from '../../schemas/values/broken-signs.ts';
import { formatHint, report } from '../diagnostics/message.ts';
import { positionAt, positionsIn } from '../diagnostics/position.ts';

/** What a text of ours holds unseen: broken signs written as numbers, `&#xFFFD;`, and paragraphs of blanks alone. */
export function checkInvisible(tree: Root, file: VFile): void {
  const source = String(file);
  const positionOf = positionsIn(source);
  visit(tree, ['paragraph', 'text'], (node) => {
    const { position } = node;
    if (!position) return;
    if (node.type === 'paragraph') {
      const text = toString(node);
      if (!/^[\s\p{Cf}]+$/u.test(text)) return;
      report(file, position, 'invisible-paragraph', `In diesem Absatz ist nichts zu sehen (${codePoint(text)}).`);
    } else if (node.type === 'text') {
      const { start, end } = position;
      const reference = source.slice(start.offset, end.offset).indexOf('&#');
      const [broken] = reference === -1 ? [] : brokenSigns(node.value);
      if (!broken) return;
      report(file, positionOf((start.offset ?? 0) + reference), 'broken-sign', broken.problem, broken.cure);
    }
  });
}

/** One line for each broken sign of a supplied text, whose wording stays as it is: where it first stands, and how often. */
export function originalHints(file: string, text: string): string[] {
  const bySign = Map.groupBy(brokenSigns(text), ({ problem }) => problem);
  const blank = /^[^\S\n\r\u2028\u2029 ][^\S\n\r\u2028\u2029]*$/mu.exec(text);
  const places = [...bySign].map(([problem, all]) => ({ problem, index: all[0]?.index ?? 0, further: all.length - 1 }));
  if (blank) places.push({ problem: 'In dieser Zeile ist nichts zu sehen.', index: blank.index, further: 0 });
  return places.map(({ problem, index, further }) => {
    const times = further === 0 ? '' : ` Danach noch ${further}-mal.`;
    const cure = 'Prüfen Sie, ob das so in der Vorlage steht.';
    return formatHint(file, positionAt(text, index), problem + times, cure);
  });
}
