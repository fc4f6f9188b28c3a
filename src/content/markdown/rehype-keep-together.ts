import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { keepTogether } from '../../words/dates.ts';

/** Keeps day and month on one line, and a dash with what stands before it. For our own texts: an article keeps its spaces. */
export function rehypeKeepTogether() {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text) => {
      node.value = keepTogether(node.value);
    });
  };
}
