import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { attributeOf } from '../model/mdx-elements.ts';

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
    const id = attributeOf(node, 'id');
    if (id === undefined) return [];
    const paragraphs = node.children.filter(
      (child): child is Element => child.type === 'element' && child.tagName === 'p',
    );
    return [{ id, element: node, paragraphs }];
  });
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
 * Gives every paragraph of the article an id that counts through its section: `telefonat-1`, `telefonat-2`.
 *
 * Paragraphs in lists, quotations and notes stay as they are.
 */
export function rehypeParagraphIds() {
  return (tree: Root): void => {
    for (const { id, paragraphs } of sectionElements(tree)) {
      paragraphs.forEach((paragraph, index) => {
        paragraph.properties.id = `${id}-${index + 1}`;
      });
    }
  };
}

/**
 * Keeps the addresses of paragraphs whose section had another id: in a section with `aliases: [anruf]`, the paragraph
 * `telefonat-2` begins with the empty `<span id="anruf-2" class="alias"></span>`.
 *
 * Expects paragraphs with their ids. The section's own former ids are for the component that prints it.
 */
export function rehypeAliases() {
  return (tree: Root, file: VFile): void => {
    const listed = (file.data.astro?.frontmatter?.sections ?? []) as { id: string; aliases?: string[] }[];
    const aliasesOf = new Map(listed.map(({ id, aliases = [] }) => [id, aliases]));
    for (const { id, paragraphs } of sectionElements(tree)) {
      paragraphs.forEach((paragraph, index) => {
        const spans = (aliasesOf.get(id) ?? []).map((alias) => aliasElement(`${alias}-${index + 1}`));
        paragraph.children.unshift(...spans);
      });
    }
  };
}

function aliasElement(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id, className: ['alias'] }, children: [] };
}
