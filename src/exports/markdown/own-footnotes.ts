import type { FootnoteDefinition, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { footnoteLetter } from '../../content/markdown/rehype/rehype-footnote-ids.ts';
import { listItem } from '../../content/markdown/remark/mdast-nodes.ts';

/** `a`, `b` … `z`, `aa`, `ab` …: the names of footnotes of our texts, in the order of the document. */
export function* letters(): Generator<string, never> {
  for (let count = 1; ; count += 1) yield footnoteLetter(count);
}

/**
 * Gives the footnotes of a text of ours letters and lists them behind it. Left to them, readers of Markdown would number these
 * together with the notes to the article, which have the numbers of the page.
 *
 * @param names what the footnotes are called, shared by all texts of a document
 * @param markOf what stands in the text for the footnote with a letter
 */
export function letterFootnotes(
  blocks: readonly RootContent[],
  names: Iterator<string, never>,
  markOf: (letter: string, identifier: string) => PhrasingContent,
): RootContent[] {
  const explained = new Map<string, FootnoteDefinition>();
  for (const block of blocks) if (block.type === 'footnoteDefinition') explained.set(block.identifier, block);
  const letterBy = new Map<string, string>();
  const mark = (node: Nodes) => {
    visit(node, 'footnoteReference', ({ identifier }, index, parent) => {
      if (!parent || index === undefined) return;
      if (!letterBy.has(identifier)) letterBy.set(identifier, names.next().value);
      parent.children.splice(index, 1, markOf(letterBy.get(identifier) ?? '', identifier));
      return [SKIP, index + 1];
    });
  };
  const text = blocks.filter(({ type }) => type !== 'footnoteDefinition');
  text.forEach(mark);
  const notes: ListItem[] = [];
  // A footnote may cite another, which thereby joins the list.
  for (const [identifier, letter] of letterBy) {
    const note = explained.get(identifier);
    if (!note) continue;
    mark(note);
    notes.push(listItem(withLabel(note.children, `[${letter}] `)));
  }
  return notes.length === 0 ? text : [...text, { type: 'list', ordered: false, spread: false, children: notes }];
}

function withLabel(blocks: FootnoteDefinition['children'], label: string): FootnoteDefinition['children'] {
  const [first, ...rest] = blocks;
  const text = { type: 'text' as const, value: label };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [text] }, ...blocks];
  return [{ ...first, children: [text, ...first.children] }, ...rest];
}
