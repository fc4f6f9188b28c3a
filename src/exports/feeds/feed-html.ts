import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { showLanguages } from '../../schemas/values/language-marks.ts';
import { link, listItem } from '../../content/markdown/remark/mdast-nodes.ts';

// Raw HTML in the tree would be left out, and there is none.
const writer = unified().use(remarkRehype).use(rehypeStringify).freeze();

/** Markdown blocks as HTML that needs neither style nor script: text, lists, links. */
export function blocksToHtml(blocks: readonly RootContent[]): string {
  return showLanguages(writer.stringify(writer.runSync({ type: 'root', children: [...blocks] })));
}

/** The mark of a footnote, linked to it on the page: raised, and apart from the word before it. */
export function footnoteMark(label: string, address: string): PhrasingContent {
  const children: PhrasingContent[] = [{ type: 'text', value: '\u00a0' }, link(address, `[${label}]`)];
  return { type: 'emphasis', data: { hName: 'sup' }, children };
}

/**
 * Puts the notes to the article into a numbered list behind it, because feed readers resolve no links within an entry. A
 * reference becomes its number, linked to the note on the page.
 *
 * @param addressOf address on the page of the note with a number
 */
export function listNotes(blocks: readonly RootContent[], addressOf: (number: string) => string): RootContent[] {
  const text = blocks.filter(({ type }) => type !== 'footnoteDefinition');
  for (const block of text) {
    visit(block as Nodes, 'footnoteReference', ({ identifier }, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children.splice(index, 1, footnoteMark(identifier, addressOf(identifier)));
      return [SKIP, index + 1];
    });
  }
  const notes = blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? listItem(block.children) : []));
  if (notes.length === 0) return text;
  return [...text, { type: 'list', ordered: true, spread: false, children: notes }];
}
