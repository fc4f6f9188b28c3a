import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { attributeOf } from '../../model/mdx-elements.ts';
import { blockIds } from './block-ids.ts';

/**
 * Puts the article's sections into elements that carry id and heading of the front matter: `## Auswirkungen` and what
 * follows stand in `<Section id="auswirkungen" heading="Auswirkungen">`.
 *
 * Text before the first heading goes into the section without a heading. Expects headings that match the front matter, as
 * the content check has made sure.
 *
 * @param sections each with the heading as it stands in the text
 */
export function remarkSections(sections: readonly { id: string; heading?: string | undefined }[]) {
  return (tree: Root): void => {
    const contents = sectionContents(tree);
    const hasLead = sections[0]?.heading === undefined;
    tree.children = sections.map((section, index) =>
      sectionElement(section, contents[hasLead ? index : index + 1] ?? []),
    );
  };
}

/** What stands before the first heading of the second level, and what begins with each. */
export function sectionContents(tree: Root): RootContent[][] {
  const contents: RootContent[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) contents.push([node]);
    else contents.at(-1)?.push(node);
  }
  return contents;
}

/** Gives the blocks of each section of an article their ids, as {@link blockIds} tells them. */
export function remarkBlockIds() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type !== 'mdxJsxFlowElement') continue;
      for (const [block, id] of blockIds(attributeOf(node, 'id') ?? '', node.children))
        block.data = { ...block.data, hProperties: { ...block.data?.hProperties, id } };
    }
  };
}

function sectionElement(
  { id, heading }: { id: string; heading?: string | undefined },
  children: RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Section',
    attributes: Object.entries({ id, heading }).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value }],
    ),
    children: children as MdxJsxFlowElement['children'],
  };
}
