import type { Root } from 'hast';

/**
 * Drops the line breaks between the sections of an article: on the page of one section the others are left out, and what
 * stood between them would be left over.
 */
export function rehypeTightSections() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  };
}
