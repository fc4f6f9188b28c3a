import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  // Cells as long as their text; padded ones would be mostly spaces.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
  .freeze();

/** Blocks as GitHub-flavoured Markdown, escaped so that they are read as what they are. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...blocks] });
}
