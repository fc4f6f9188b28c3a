import type { Element, ElementContent, Text } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { isBlock } from './rehype-sections.ts';
import { attributeOf } from '../../model/mdx-elements.ts';

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

/** Stands for text in which no names are looked for; no name holds this sign, so none is found across it. */
const placeholderSign = '\uFFFC';

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
  if (node.type !== 'element' || ['a', 'code'].includes(node.tagName) || isBlock(node)) return false;
  return !node.properties.className?.includes('mention');
}
