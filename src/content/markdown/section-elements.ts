import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';

/** A section of the article in the HTML tree, as `remarkSections` made it. */
export interface SectionElement {
  id: string;
  element: MdxJsxFlowElementHast;
  /** Its paragraphs; those in lists, quotations and notes are not among them. */
  paragraphs: Element[];
}

/** The sections of an article, in order. */
export function sectionElements(tree: Root): SectionElement[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Section') return [];
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    if (typeof id !== 'string') return [];
    const paragraphs = node.children.filter(
      (child): child is Element => child.type === 'element' && child.tagName === 'p',
    );
    return [{ id, element: node, paragraphs }];
  });
}
