import type { Root } from 'hast';
import { sectionElements } from './section-elements.ts';

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
