import type { FootnoteDefinition, Link, Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { footnoteIds } from './block-ids.ts';

/**
 * Lets the footnotes of an article stay where they stand, as paragraphs that begin with their mark: `[^1]` becomes a link
 * `[1]` to `#fussnote-1`, and `[^1]: Quelle: dpa` the paragraph `[1] Quelle: dpa`, whose mark leads back.
 *
 * A footnote that nothing refers to has a mark without a link; of two with one name the first is meant.
 */
export function remarkArticleFootnotes() {
  return (tree: Root): void => {
    const ids = footnoteIds(tree);
    const idOf = new Map<string, string>();
    for (const [node, id] of ids)
      if (node.type === 'footnoteDefinition' && !idOf.has(node.identifier)) idOf.set(node.identifier, id);
    const cited = new Map<string, number>();
    visit(tree, 'footnoteReference', (node, index, parent) => {
      const id = idOf.get(node.identifier);
      if (!parent || index === undefined || id === undefined) return;
      const nth = (cited.get(id) ?? 0) + 1;
      cited.set(id, nth);
      const mark = markElement(node.label ?? node.identifier, `#${id}`, 'doc-noteref');
      mark.data = { hProperties: { ...mark.data?.hProperties, id: referenceId(id, nth) } };
      parent.children.splice(index, 1, mark);
      return [SKIP, index + 1];
    });
    visit(tree, 'footnoteDefinition', (node, index, parent) => {
      const id = ids.get(node);
      if (!parent || index === undefined || id === undefined) return;
      const label = node.label ?? node.identifier;
      const isCited = idOf.get(node.identifier) === id && cited.has(id);
      const mark = isCited
        ? markElement(label, `#${referenceId(id, 1)}`, 'doc-backlink')
        : ({ type: 'text', value: `[${label}]` } as const);
      const blocks = withMark(node, mark, id);
      parent.children.splice(index, 1, ...(blocks as RootContent[]));
      return [SKIP, index + blocks.length];
    });
  };
}

function referenceId(id: string, nth: number): string {
  return nth === 1 ? `${id}-stelle` : `${id}-stelle-${nth}`;
}

function markElement(label: string, url: string, role: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: `[${label}]` }], data: { hProperties: { role } } };
}

/** The blocks of a footnote, the mark at the beginning of the first; its paragraphs have ids of their own. */
function withMark(
  { children }: FootnoteDefinition,
  mark: Paragraph['children'][number],
  id: string,
): FootnoteDefinition['children'] {
  const [first] = children;
  const blocks: FootnoteDefinition['children'] =
    first?.type === 'paragraph' ? [...children] : [{ type: 'paragraph', children: [] }, ...children];
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    const own = index === 0 ? id : `${id}-${index + 1}`;
    const lead = index === 0 ? [mark, { type: 'text' as const, value: ' ' }] : [];
    return {
      ...block,
      children: [...lead, ...block.children],
      data: { hProperties: { id: own, className: ['footnote'] } },
    };
  });
}
