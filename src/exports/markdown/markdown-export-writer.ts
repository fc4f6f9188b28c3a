import type { Link, Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const writer = unified()
  // Cells as long as their text; padded ones would be mostly spaces.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
  .freeze();

/** Blocks as GitHub-flavoured Markdown, escaped so that they are read as what they are. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  for (const block of blocks) linkAddresses(block);
  return writer.stringify({ type: 'root', children: [...blocks] });
}

/** `https://…` in running text becomes `<https://…>`; as plain text it would be written `https\://…`. */
function linkAddresses(block: Nodes): void {
  visit(block, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const parts = node.value.split(/(https?:\/\/[^\s<>"„“”‚‘’]*[^\s<>"„“”‚‘’.,;:!?()[\]*_~])/i);
    if (parts.length === 1) return;
    const nodes = parts.map((value, at) => (at % 2 === 1 ? addressLink(value) : { type: 'text' as const, value }));
    const children = nodes.filter((part) => part.type === 'link' || part.value !== '');
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
}

function addressLink(url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}
