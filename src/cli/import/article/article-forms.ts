import type { BlockContent, List, Nodes, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { httpsAddressSchema } from '../../../schemas/values/text.ts';
import { markOf, placeMark } from '../document/document.ts';
import { splitAtEmptyLines } from './empty-lines.ts';
import { tidyLine, tidyPhrases, withBreaks } from '../document/tidy-phrases.ts';

/**
 * Gives a text the forms that an article has, and keeps its words: headings of two levels, no quotation in another, no
 * programs, no links that no page may have. Where a form is lost, a mark tells it.
 */
export function giveForms(tree: Root): void {
  tree.children = formBlocks(tree.children) as RootContent[];
}

function formBlocks(blocks: readonly Nodes[], isQuoted = false): Nodes[] {
  return blocks.flatMap((block) => formBlock(block, isQuoted)).filter((block) => !isEmptyBlock(block));
}

function formBlock(block: Nodes, isQuoted: boolean): Nodes[] {
  switch (block.type) {
    case 'paragraph':
      return splitAtEmptyLines(formPhrases(block.children)).map((children) => ({
        ...block,
        children: tidyLine(children),
      }));
    case 'heading':
      block.children = tidyLine(formPhrases(block.children));
      return [block];
    case 'blockquote': {
      const children = headingsAsText(formBlocks(block.children, true));
      return isQuoted ? children : [{ ...block, children: children as BlockContent[] }];
    }
    case 'footnoteDefinition':
      block.children = headingsAsText(formBlocks(block.children)) as BlockContent[];
      return [block];
    case 'list':
      return formList(block);
    case 'table':
      return [{ ...block, children: withHead(block.children.map(formRow)) }];
    case 'code':
      return [{ type: 'paragraph', children: withBreaks(block.value.split('\n')) }];
    case 'thematicBreak':
      return [block];
    default:
      // What is none of a text's blocks stands in a paragraph of its own.
      return [{ type: 'paragraph', children: tidyLine(formPhrases([block as PhrasingContent])) }];
  }
}

/** A numbered list of one point is a paragraph that begins with a number. */
function formList(list: List): Nodes[] {
  for (const item of list.children) {
    item.children = headingsAsText(formBlocks(item.children)) as BlockContent[];
    const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    item.checked = null;
    item.spread = false;
    const [first] = item.children;
    if (box !== '' && first?.type === 'paragraph') first.children.unshift({ type: 'text', value: box });
  }
  list.spread = false;
  list.children = list.children.filter(({ children }) => children.length > 0);
  const [only, second] = list.children;
  if (!list.ordered || !only || second) return list.children.length === 0 ? [] : [list];
  const [first] = only.children;
  const number = list.start ?? 1;
  if (first?.type === 'paragraph')
    first.children = tidyLine([
      { type: 'text', value: `${number}. ` },
      placeMark({ kind: 'lost', value: `die Nummer der Zeile; hier steht „${number}.“, prüfen Sie sie` }),
      ...first.children,
    ]);
  return only.children;
}

function formRow(row: TableRow): TableRow {
  return {
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: tidyLine(formPhrases(cell.children).map(withoutBreak)),
    })),
  };
}

/** A cell is one line. */
function withoutBreak(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}

/** A head that Word left empty is the first row, where all of that is bold. */
function withHead(rows: TableRow[]): TableRow[] {
  const [head, first, ...others] = rows;
  const isEmpty = head?.children.every((cell) => cell.children.length === 0);
  // Cells that go over several columns leave others empty.
  const phrases = first?.children.flatMap(({ children }) => children) ?? [];
  const isBold = phrases.length > 0 && phrases.every(({ type }) => type === 'strong');
  return isEmpty && isBold && first && others.length > 0 ? [first, ...others] : rows;
}

function formPhrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return tidyPhrases(nodes.flatMap(formPhrase));
}

function formPhrase(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link') {
    const children = formPhrases(node.children);
    if (httpsAddressSchema.safeParse(node.url).success || /^mailto:[^\s@]+@[^\s@]+$/.test(node.url))
      return [{ ...node, title: null, children }];
    return [
      ...children,
      placeMark({ kind: 'lost', value: `ein Link auf „${node.url.slice(0, 200)}“; erlaubt ist nur https` }),
    ];
  }
  if (node.type === 'inlineCode') return [{ type: 'text', value: node.value }];
  if (node.type === 'text' || markOf(node) || !('children' in node))
    return 'children' in node || node.type !== 'html' ? [node] : [];
  return [{ ...node, children: formPhrases(node.children) }];
}

/** In quotations, lists and notes a heading is a line in bold type. */
function headingsAsText(blocks: readonly Nodes[]): Nodes[] {
  return blocks.map((block) =>
    block.type === 'heading' ? { type: 'paragraph', children: [{ type: 'strong', children: block.children }] } : block,
  );
}

/** Nothing in it that is seen, and no mark. */
function isEmptyBlock(block: Nodes): boolean {
  if (block.type === 'thematicBreak' || block.type === 'table') return false;
  return toString(block).trim() === '' && !holdsMark(block);
}

function holdsMark(node: Nodes): boolean {
  return (
    markOf(node) !== undefined ||
    node.type === 'footnoteReference' ||
    ('children' in node && node.children.some(holdsMark))
  );
}

/** The highest level of the headings is that of sections, all below it the other. */
export function levelHeadings(tree: Root): void {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = heading.depth === highest ? 2 : 3;
}
