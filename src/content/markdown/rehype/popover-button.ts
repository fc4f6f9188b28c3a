import type { Element, ElementContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Mention } from '../../names/mention.ts';
import type { Leaf, MarkedName } from './searchable-text.ts';

/** So many signs have room in a line of a narrow screen, with letters twice as large. */
const long = 16;
/** And so many in the widest line of an article. */
const longest = 48;

/** A card that a name in the text opens. */
export interface Card {
  /** Id of the element with the `popover`. */
  id: string;
  className: string[];
}

/**
 * Wraps a name in a span with an empty button that opens a card. The button is for pointers alone: keys and ears reach the card from
 * the list of names after the block, and the sentence stays whole. A name that is spread over several pieces of text is
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
  const mention = mentionElement([{ type: 'text', value: node.value.slice(from, to) }], card);
  node.value = node.value.slice(0, from);
  parent.children.splice(parent.children.indexOf(node) + 1, 0, mention, ...(after.value ? [after] : []));
}

/** Puts what a marked name holds in the place of the mark, with a button where it opens a card. */
export function replaceNameMark({ node, parent }: Pick<MarkedName, 'node' | 'parent'>, card?: Card): void {
  const children = node.children;
  const index = (parent.children as unknown[]).indexOf(node);
  parent.children.splice(index, 1, ...(card ? [mentionElement(children, card)] : children));
}

function mentionElement(children: ElementContent[], { id, className }: Card): Element {
  const words = toString({ type: 'root', children });
  const button = h('button', { type: 'button', tabIndex: -1, ariaHidden: 'true', popoverTarget: id });
  const lengths = [...(words.length > long ? ['long'] : []), ...(words.length > longest ? ['longest'] : [])];
  return h('span', { className: [...className, ...lengths] }, children, button);
}
