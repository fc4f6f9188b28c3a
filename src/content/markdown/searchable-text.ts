import type { Element, ElementContent, Text } from 'hast';

/** A piece of text and where it begins in the text of its paragraph. */
export interface Leaf {
  node: Text;
  parent: Element;
  start: number;
}

/** Stands for text in which no names are looked for; no name holds this sign, so none is found across it. */
const placeholderSign = '\uFFFC';

/** The text of a paragraph in which names are looked for, without links, code and names that open a card already. */
export function textLeaves(paragraph: Element): { text: string; leaves: Leaf[] } {
  const leaves: Leaf[] = [];
  let text = '';
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        leaves.push({ node: child, parent, start: text.length });
        text += child.value;
      } else if (isSearched(child)) collect(child as Element);
      else text += placeholderSign;
    }
  };
  collect(paragraph);
  return { text, leaves };
}

/** Elements, and components such as a mark around a passage. */
function isSearched(node: ElementContent): boolean {
  if (node.type === 'mdxJsxTextElement') return node.name !== 'a';
  if (node.type !== 'element' || node.tagName === 'a' || node.tagName === 'code') return false;
  return !node.properties.className?.includes('mention');
}
