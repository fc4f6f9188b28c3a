import type { FootnoteDefinition, ListItem, Nodes, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { listItem } from './markdown-export-nodes.ts';

// Raw HTML in the tree would be left out, and there is none.
const writer = unified().use(remarkRehype).use(rehypeStringify).freeze();

/** Markdown blocks as HTML that needs neither style nor script: text, lists, links. */
export function blocksToHtml(blocks: readonly RootContent[]): string {
  return writer.stringify(writer.runSync({ type: 'root', children: [...blocks] }));
}

/**
 * Puts footnotes into a numbered list behind the blocks, because feed readers resolve no links within an entry. A
 * reference becomes its number, linked to the note on the page.
 *
 * @param addressOf address on the page of the footnote with an identifier
 */
export function listFootnotes(
  blocks: readonly RootContent[],
  addressOf: (identifier: string) => string,
): RootContent[] {
  const explained = new Map<string, FootnoteDefinition>();
  for (const block of blocks) if (block.type === 'footnoteDefinition') explained.set(block.identifier, block);
  const cited: string[] = [];
  const text = blocks.filter(({ type }) => type !== 'footnoteDefinition');
  for (const block of text) linkReferences(block, cited, addressOf);
  const notes = cited.flatMap((identifier) => explained.get(identifier) ?? []);
  if (notes.length === 0) return text;
  return [...text, { type: 'list', ordered: true, spread: false, children: notes.map(toItem) }];
}

function linkReferences(block: RootContent, cited: string[], addressOf: (identifier: string) => string): void {
  visit(block as Nodes, 'footnoteReference', ({ identifier }, index, parent) => {
    if (!parent || index === undefined) return;
    if (!cited.includes(identifier)) cited.push(identifier);
    const number = { type: 'text' as const, value: String(cited.indexOf(identifier) + 1) };
    const link = { type: 'link' as const, url: addressOf(identifier), children: [number] };
    parent.children.splice(index, 1, { type: 'emphasis', data: { hName: 'sup' }, children: [link] });
    return SKIP;
  });
}

function toItem({ children }: FootnoteDefinition): ListItem {
  return listItem(children);
}
