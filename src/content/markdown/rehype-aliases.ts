import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { sectionElements } from './section-elements.ts';

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
