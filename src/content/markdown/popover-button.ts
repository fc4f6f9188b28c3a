import type { Element, Text } from 'hast';
import type { Mention } from '../names/find-mentions.ts';
import type { Leaf } from './searchable-text.ts';

/** So many signs have room in a line of a narrow screen, with letters twice as large. */
const longest = 16;

/** A card that a name in the text opens. */
export interface Card {
  /** Id of the element with the `popover`. */
  id: string;
  /** What the button over the name is called; begins with the words as they are printed, for those who speak them. */
  labelOf: (words: string) => string;
  className: string[];
}

/**
 * Wraps a name in a span with an empty button that opens a card; a name that is spread over several pieces of text is
 * wrapped where it ends, which is the family name.
 *
 * Call it from the last mention to the first, so that the offsets before stay right.
 */
export function addCardButton(leaves: readonly Leaf[], { start, end }: Mention, card: Card): void {
  const leaf = leaves.find(
    (candidate) => candidate.start < end && end <= candidate.start + candidate.node.value.length,
  );
  if (!leaf) return;
  const { node, parent } = leaf;
  const to = end - leaf.start;
  const piece = node.value.slice(Math.max(start - leaf.start, 0), to);
  // Without the space after a given name that stands in another element.
  const from = to - piece.trimStart().length;
  const after: Text = { type: 'text', value: node.value.slice(to) };
  const mention = mentionElement(node.value.slice(from, to), card);
  node.value = node.value.slice(0, from);
  parent.children.splice(parent.children.indexOf(node) + 1, 0, mention, ...(after.value ? [after] : []));
}

function mentionElement(text: string, { id, labelOf, className }: Card): Element {
  const button: Element = {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', ariaLabel: labelOf(text), popoverTarget: id },
    children: [],
  };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: text.length > longest ? [...className, 'long'] : className },
    children: [{ type: 'text', value: text }, button],
  };
}
