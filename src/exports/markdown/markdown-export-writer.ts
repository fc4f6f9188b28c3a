import type { Link, Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOf } from '../../schemas/values/language-marks.ts';
import { lowered, raised } from '../../words/orthography/raised-signs.ts';
import { inlineElementOf } from '../../content/markdown/remark/remark-inline-elements.ts';

const writer = unified()
  // Cells as long as their text; padded ones would be mostly spaces.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
  .freeze();

/** Blocks as GitHub-flavoured Markdown, escaped so that they are read as what they are. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  for (const block of blocks) {
    writeInlineElements(block);
    linkAddresses(block);
  }
  return wordsOf(writer.stringify({ type: 'root', children: [...blocks] }));
}

/**
 * Markdown has no raised and lowered signs: `CO<sub>2</sub>` becomes „CO₂“; where Unicode lacks one, the tags stay, which
 * Markdown takes over. Of words in another language only the words are left.
 */
function writeInlineElements(block: Nodes): void {
  visit(block, 'emphasis', (node, index, parent) => {
    const name = inlineElementOf(node);
    if (!parent || index === undefined || name === undefined) return;
    const signs = Array.from(toString(node), (sign) => (name === 'sup' ? raised : lowered).get(sign));
    const children: PhrasingContent[] =
      name === 'span'
        ? node.children
        : signs.includes(undefined)
          ? [{ type: 'html', value: `<${name}>` }, ...node.children, { type: 'html', value: `</${name}>` }]
          : [{ type: 'text', value: signs.join('') }];
    parent.children.splice(index, 1, ...children);
    return [SKIP, index];
  });
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
