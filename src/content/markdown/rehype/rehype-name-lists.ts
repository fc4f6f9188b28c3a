import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { actorWords } from '../../../words/glossary.ts';
import { sectionElements } from './rehype-sections.ts';

/**
 * Lists after each block of the article, and after the notes to it, the names and terms in it that open a card, as buttons in
 * `<aside class="names" role="none"><details>…</details></aside>`: one stop of the keyboard for all, and none in a sentence. No landmark,
 * which would need a name of its own; and an `aside`, which reader views leave out.
 *
 * To be used last. A block in which nothing opens a card gets no list.
 */
export function rehypeNameLists() {
  return (tree: Root): void => {
    for (const { element } of sectionElements(tree)) {
      element.children = element.children.flatMap((node, index, nodes): ElementContent[] => {
        const block = isNotes(node) ? nodes[index - 1] : isNotes(nodes[index + 1]) ? undefined : node;
        const names = block?.type === 'element' ? namesIn(block) : [];
        return names.length === 0 ? [node] : [node, listElement(names)];
      });
    }
  };
}

function isNotes(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'aside';
}

function namesIn(block: Element): { card: string; words: string }[] {
  const names: { card: string; words: string }[] = [];
  visit(block, 'element', ({ tagName, properties }, _, parent) => {
    if (tagName !== 'button' || typeof properties.popoverTarget !== 'string' || !parent) return;
    names.push({ card: properties.popoverTarget, words: toString(parent) });
  });
  return names;
}

function listElement(names: ReturnType<typeof namesIn>): Element {
  const buttons = names.flatMap(({ card, words }) => [
    ' ',
    h('button', { type: 'button', popoverTarget: card }, words),
  ]);
  return h('aside', { className: ['names'], role: 'none' }, h('details', h('summary', actorWords.named), buttons));
}
