import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { addCardButton } from './popover-button.ts';
import type { Finder } from '../names/find-mentions.ts';
import { sectionElements } from './rehype-sections.ts';
import { textLeaves } from './searchable-text.ts';
import type { TermRecord } from '../model/rendered-texts.ts';

/**
 * Finds the terms in the article's paragraphs. The first mention in the article opens the term's card, as a name does,
 * with the class `term` beside `mention`.
 *
 * They are listed in the front matter as `terms` ({@link TermRecord}). To be used after `rehypeMentions`: names of actors
 * that open a card stay as they are, as do links and code.
 */
export function rehypeTerms(find: Finder) {
  return (tree: Root, file: VFile): void => {
    const records: TermRecord[] = [];
    const opened = new Set<string>();
    for (const { id: section, paragraphs } of sectionElements(tree)) {
      for (const paragraph of paragraphs) {
        const { text, leaves } = textLeaves(paragraph);
        const first = find(text).filter(({ id }) => !opened.has(id) && opened.add(id));
        for (const { id: term } of first) {
          records.push({ term, section, paragraph: String(paragraph.properties.id) });
        }
        for (const mention of first.reverse()) {
          addCardButton(leaves, mention, {
            id: `karte-begriff-${mention.id}`,
            labelOf,
            className: ['mention', 'term'],
          });
        }
      }
    }
    const { frontmatter } = (file.data.astro ??= {});
    if (frontmatter) frontmatter.terms = records;
  };
}

function labelOf(words: string): string {
  return `${words}: Was ist das?`;
}
