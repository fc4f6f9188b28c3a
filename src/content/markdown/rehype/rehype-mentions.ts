import type { Root } from 'hast';
import { addCardButton, replaceNameMark, type Card } from './popover-button.ts';
import { newStory, type Finder, type Mention } from '../../names/mention.ts';
import { isHeading, sectionElements } from './rehype-sections.ts';
import { searchableText, type MarkedName } from './searchable-text.ts';
import type { FoundInArticle, MentionRecord } from '../../model/rendered-texts.ts';

/**
 * Finds the actors named in the article's paragraphs, lists, quotations and tables. The first mention in a section opens the actor's card:
 * `Webers` becomes `<span class="mention">Webers<button popovertarget="karte-weber" …></button></span>`,
 * and so does `<Name id="weber">Webers</Name>`, wherever the rules find nobody; in `<Name>Weber</Name>` nobody is looked for.
 *
 * Names in headings, links and code stay as they are.
 *
 * @returns all mentions, and how often a name stood without proof that it is one
 */
export function rehypeMentions(find: Finder) {
  return (tree: Root): Pick<FoundInArticle, 'mentions' | 'doubtful'> => {
    const records: MentionRecord[] = [];
    const story = newStory();
    for (const { id: section, blocks } of sectionElements(tree)) {
      const opened = new Set<string>();
      const recorded = new Set<string>();
      for (const { element, paragraph } of blocks) {
        if (isHeading(element)) continue;
        const { text, leaves, marked } = searchableText(element);
        const byHand = marked.flatMap((mark) => (mark.id === undefined ? [] : [{ ...mark, id: mark.id }]));
        for (const { id } of byHand) story.named.add(id);
        const mentions: (Mention | (MarkedName & { id: string }))[] = [...find(text, story), ...byHand];
        mentions.sort((a, b) => a.start - b.start);
        for (const { id: actor } of mentions) {
          const place = `${paragraph} ${actor}`;
          if (!recorded.has(place)) records.push({ actor, section, paragraph });
          recorded.add(place);
        }
        const cards = mentions.map((mention) => ({
          mention,
          card: opened.has(mention.id) ? undefined : (opened.add(mention.id), cardOf(mention.id)),
        }));
        for (const { mention, card } of cards.reverse()) {
          if ('node' in mention) replaceNameMark(mention, card);
          else if (card) addCardButton(leaves, mention, card);
        }
      }
    }
    return { mentions: records, doubtful: Object.fromEntries(story.doubtful) };
  };
}

function cardOf(actor: string): Card {
  return { id: `karte-${actor}`, className: ['mention'] };
}
