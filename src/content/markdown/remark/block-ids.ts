import type { List, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockId } from '../../../schemas/values/ids.ts';
import { pictureIn } from './remark-pictures.ts';

/** A block of an article and its id on the page. */
export type IdentifiedBlock = [node: RootContent, id: string];

/**
 * The ids of the blocks of a section, in order. They count through the section, whose text never changes, so that links to
 * them last: paragraphs as `kosten-1`, lists as `kosten-liste-1` with their items `kosten-liste-1-2` and those inside them
 * `kosten-liste-1-2-1`, quotations as `kosten-zitat-1`, tables as `kosten-tabelle-1` with their rows `kosten-tabelle-1-2`,
 * headings inside the section as `kosten-titel-1`.
 */
export function blockIds(section: string, nodes: readonly RootContent[]): IdentifiedBlock[] {
  const counts = new Map<string, number>();
  const next = (kind?: Parameters<typeof blockId>[2]): string => {
    const count = (counts.get(kind ?? '') ?? 0) + 1;
    counts.set(kind ?? '', count);
    return blockId(section, count, kind);
  };
  return nodes.flatMap((node): IdentifiedBlock[] => {
    switch (node.type) {
      case 'paragraph':
        // The paragraphs of footnotes have ids of their own, pictures have none.
        if (pictureIn(node)) return [];
        return node.data?.hProperties?.id === undefined ? [[node, next()]] : [];
      case 'heading':
        return node.depth > 2 ? [[node, next('titel')]] : [];
      case 'blockquote':
        return [[node, next('zitat')]];
      case 'list': {
        const id = next('liste');
        return [[node, id], ...itemIds(node, id)];
      }
      case 'table': {
        const id = next('tabelle');
        return [[node, id], ...node.children.map((row, index): IdentifiedBlock => [row, `${id}-${index + 1}`])];
      }
      default:
        return [];
    }
  });
}

function itemIds({ children }: List, list: string): IdentifiedBlock[] {
  return children.flatMap((item, index): IdentifiedBlock[] => {
    const id = `${list}-${index + 1}`;
    const inner = item.children.filter((child) => child.type === 'list');
    return [[item, id], ...inner.flatMap((nested) => itemIds(nested, id))];
  });
}

/** The ids of the footnotes of an article, in their order: `fussnote-1`. */
export function footnoteIds(tree: Root): Map<RootContent, string> {
  const ids = new Map<RootContent, string>();
  visit(tree, 'footnoteDefinition', (node) => void ids.set(node, `fussnote-${ids.size + 1}`));
  return ids;
}
