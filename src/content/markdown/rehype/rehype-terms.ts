import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { addCardButton, replaceNameMark } from './popover-button.ts';
import type { Finder } from '../../names/mention.ts';
import { isHeading, sectionElements } from './rehype-sections.ts';
import { isNameMark, searchableText } from './searchable-text.ts';
import type { TermRecord } from '../../model/rendered-texts.ts';

/**
 * Finds the terms in the article's paragraphs, lists, quotations and tables. The first mention in the article opens the term's card, as a
 * name does, with the class `term` beside `mention`.
 *
 * To be used after `rehypeMentions`: names of actors that open a card stay as they are, as do links and code. The marks `<Name>`
 * that are left are taken away.
 *
 * @returns the terms found
 */
export function rehypeTerms(find: Finder) {
  return (tree: Root): TermRecord[] => {
    const records: TermRecord[] = [];
    const opened = new Set<string>();
    for (const { id: section, blocks } of sectionElements(tree)) {
      for (const { element, paragraph } of blocks) {
        if (isHeading(element)) continue;
        const { text, leaves } = searchableText(element);
        const first = find(text).filter(({ id }) => !opened.has(id) && opened.add(id));
        for (const { id: term } of first) records.push({ term, section, paragraph });
        for (const mention of first.reverse()) {
          addCardButton(leaves, mention, {
            id: `karte-begriff-${mention.id}`,
            className: ['mention', 'term'],
          });
        }
      }
    }
    visit(tree, isNameMark, (node, index, parent) => {
      if (!parent || index === undefined || !isNameMark(node)) return undefined;
      replaceNameMark({ node, parent: parent as Element });
      return [SKIP, index];
    });
    return records;
  };
}
