import type { Element, ElementContent, Text } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { SectionElement } from './rehype-sections.ts';
import { attributeOf } from '../model/mdx-elements.ts';

/** A piece of text and where it begins in the text of its block. */
export interface Leaf {
  node: Text;
  parent: Element;
  start: number;
}

/** A name that the editor has marked: `<Name id="weber">…</Name>`, or `<Name>…</Name>` for what is none. */
export interface MarkedName {
  node: MdxJsxTextElementHast;
  parent: Element;
  id: string | undefined;
  start: number;
}

/** The text of a block in which names are looked for. */
export interface SearchableText {
  text: string;
  leaves: Leaf[];
  marked: MarkedName[];
}

/** A paragraph, list item or table cell, and the paragraph to which links lead that mean it. */
export interface TextBlock {
  element: Element;
  paragraph: string;
}

/** Stands for text in which no names are looked for; no name holds this sign, so none is found across it. */
const placeholderSign = '\uFFFC';

/** What holds text and other blocks; the text is searched, and each of the others by itself. */
const blocks = new Set(['p', 'li', 'td', 'th', 'dt', 'dd']);
const containers = new Set([
  'ul',
  'ol',
  'dl',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'div',
  'figure',
  ...blocks,
]);

/** The blocks of a section in which names are looked for, in order; one without an id of its own belongs to the paragraph before. */
export function textBlocks({ id, element, paragraphs }: SectionElement): TextBlock[] {
  const found: TextBlock[] = [];
  const idOf = (paragraph: Element | undefined): string => paragraph?.properties.id ?? id;
  let paragraph = idOf(paragraphs[0]);
  const collect = (nodes: readonly { type: string }[]): void => {
    for (const node of nodes as readonly ElementContent[]) {
      if (node.type !== 'element' || !containers.has(node.tagName)) continue;
      if (node.tagName === 'p' && typeof node.properties.id === 'string') paragraph = idOf(node);
      if (blocks.has(node.tagName)) found.push({ element: node, paragraph });
      collect(node.children);
    }
  };
  collect(element.children);
  return found;
}

/** The text of a block, without the blocks in it, links, code and names that open a card already or are marked. */
export function searchableText(block: Element): SearchableText {
  const found: SearchableText = { text: '', leaves: [], marked: [] };
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        found.leaves.push({ node: child, parent, start: found.text.length });
        found.text += child.value;
      } else if (isSearched(child)) collect(child as Element);
      else {
        if (isNameMark(child))
          found.marked.push({ node: child, parent, id: attributeOf(child, 'id'), start: found.text.length });
        found.text += placeholderSign;
      }
    }
  };
  collect(block);
  return found;
}

export function isNameMark(node: { type: string }): node is MdxJsxTextElementHast {
  return node.type === 'mdxJsxTextElement' && 'name' in node && node.name === 'Name';
}

/** Elements, and components such as a mark around a passage. */
function isSearched(node: ElementContent): boolean {
  if (node.type === 'mdxJsxTextElement') return node.name !== 'a' && node.name !== 'Name';
  if (node.type !== 'element' || ['a', 'code'].includes(node.tagName) || containers.has(node.tagName)) return false;
  return !node.properties.className?.includes('mention');
}
