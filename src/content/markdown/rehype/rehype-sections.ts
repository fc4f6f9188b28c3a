import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { attributeOf } from '../../model/mdx-elements.ts';

/** A piece of running text and the id of the block in which a link finds it. */
export interface TextBlock {
  /** A paragraph, list item, table cell or heading. Of an item, text that stands in a block inside it is that block's. */
  element: Element;
  /** Of the paragraph, list item, quotation or table row; of the section, where the text is its heading. */
  paragraph: string;
}

/** A section of the article in the HTML tree, as `remarkSections` made it. */
export interface SectionElement {
  id: string;
  element: MdxJsxFlowElementHast;
  /** Every text in it, in order; not the notes. */
  blocks: TextBlock[];
}

/** The sections of an article, in order. */
export function sectionElements(tree: Root): SectionElement[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Section') return [];
    const id = attributeOf(node, 'id');
    if (id === undefined) return [];
    return [{ id, element: node, blocks: textBlocks(node.children, id) }];
  });
}

const headings = ['h2', 'h3'];
const texts = ['p', 'li', 'td', 'th', ...headings];
const containers = ['blockquote', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'div', ...texts];

function textBlocks(nodes: readonly ElementContent[], place: string): TextBlock[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || !isBlock(node) || node.properties.className?.includes('notes')) return [];
    const paragraph = typeof node.properties.id === 'string' ? node.properties.id : place;
    const own = texts.includes(node.tagName) ? [{ element: node, paragraph }] : [];
    return [...own, ...textBlocks(node.children, paragraph)];
  });
}

/** Whether it is a block, whose text is not that of the block around it. */
export function isBlock({ tagName }: Element): boolean {
  return containers.includes(tagName);
}

/** Whether it is the heading of a section or one inside it. */
export function isHeading({ tagName }: Element): boolean {
  return headings.includes(tagName);
}

/**
 * Drops the line breaks between the sections of an article: on the page of one section the others are left out, and what
 * stood between them would be left over.
 */
export function rehypeTightSections() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  };
}

/**
 * Keeps the addresses of blocks whose section had another id: in a section with `aliases: [anruf]`, the paragraph
 * `telefonat-2` begins with the empty `<span id="anruf-2" class="alias"></span>`; those of a list and a table stand in
 * their first item and cell.
 *
 * Expects blocks with their ids. The section's own former ids are for the component that prints it.
 */
export function rehypeAliases(sections: readonly { id: string; aliases: readonly string[] }[]) {
  return (tree: Root): void => {
    const aliasesOf = new Map(sections.map(({ id, aliases }) => [id, aliases]));
    for (const { id: section, element } of sectionElements(tree)) {
      addAliases(element.children, section, aliasesOf.get(section) ?? []);
    }
  };
}

function addAliases(nodes: readonly ElementContent[], section: string, aliases: readonly string[]): void {
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlock(node)) continue;
    addAliases(node.children, section, aliases);
    const { id } = node.properties;
    if (typeof id !== 'string' || !id.startsWith(`${section}-`)) continue;
    textIn(node)?.children.unshift(
      ...aliases.map((alias) => h('span', { id: alias + id.slice(section.length), className: ['alias'] })),
    );
  }
}

/** The block itself, or the first in it that may hold text. */
function textIn(node: Element): Element | undefined {
  if (texts.includes(node.tagName) || node.tagName === 'blockquote') return node;
  for (const child of node.children) {
    const text = child.type === 'element' && isBlock(child) && textIn(child);
    if (text) return text;
  }
  return undefined;
}
