import type { Element, ElementContent, Root } from 'hast';
import { eachElement, elementsIn, isElement, replaceChild } from './html-tree.ts';

/** What stands on lines of its own, in a cell too. */
const blocks =
  'p div ul ol li dl dt dd blockquote h1 h2 h3 h4 h5 h6 pre address section article table thead tbody tfoot tr td th caption figure figcaption'.split(
    ' ',
  );

/**
 * Gives tables a form that Markdown has: their titles stand above them as paragraphs, and each cell is one line, in which
 * blanks part what stood on lines of its own.
 */
export function levelTables(tree: Root): void {
  for (const cell of elementsIn(tree, 'td', 'th')) cell.children = cell.children.flatMap(inLine);
  eachElement(tree, (table, parent) => {
    if (table.tagName !== 'table') return;
    const [caption] = table.children.filter((child) => isElement(child, 'caption'));
    if (!caption) return;
    replaceChild(table, caption);
    replaceChild(parent, table, { ...caption, tagName: 'p' }, table);
  });
}

function inLine(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(inLine);
  const blank: ElementContent = { type: 'text', value: ' ' };
  const element: Element = { ...node, children };
  return blocks.includes(node.tagName) ? [blank, ...children, blank] : [element];
}
