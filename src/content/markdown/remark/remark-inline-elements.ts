import type { Emphasis, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { canonicalTag } from '../../../schemas/values/language-marks.ts';
import { attributeOf } from '../../model/mdx-elements.ts';

/** The elements of HTML that every text may hold, each with its attributes. */
export const inlineElements = { span: ['lang'], sub: [], sup: [] } as const;

export function isInlineElement(name: string | null): name is keyof typeof inlineElements {
  return name !== null && Object.hasOwn(inlineElements, name);
}

/**
 * Makes nodes of Markdown of `<span lang="en">America first</span>`, `CO<sub>2</sub>` and `m<sup>2</sup>`, which become those
 * elements in HTML.
 */
export function remarkInlineElements() {
  return (tree: Root): void => {
    visit(tree as Nodes, 'mdxJsxTextElement', (node, index, parent) => {
      if (!parent || index === undefined || !isInlineElement(node.name)) return;
      const { name, children, position } = node;
      const lang = attributeOf(node, 'lang');
      const hProperties = lang === undefined ? {} : { lang: canonicalTag(lang) ?? lang };
      const element: Emphasis = { type: 'emphasis', children, data: { hName: name, hProperties } };
      parent.children[index] = position ? { ...element, position } : element;
    });
  };
}

/** The name of the element that a node was made from; undefined where it is none of these. */
export function inlineElementOf({ data }: Nodes): keyof typeof inlineElements | undefined {
  const name = data && 'hName' in data ? (data.hName ?? null) : null;
  return isInlineElement(name) ? name : undefined;
}
