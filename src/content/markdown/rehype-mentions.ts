import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { addCardButton } from './popover-button.ts';
import type { Finder } from '../names/find-mentions.ts';
import { sectionElements } from './rehype-sections.ts';
import { textLeaves } from './searchable-text.ts';
import type { MentionRecord } from '../model/rendered-texts.ts';

/**
 * Finds the actors named in the article's paragraphs. The first mention in a section opens the actor's card:
 * `Putins` becomes `<span class="mention">Putins<button aria-label="Putins: Wer ist das?" popovertarget="karte-putin"></button></span>`.
 *
 * All are listed in the front matter as `mentions` ({@link MentionRecord}). Names in links and code stay as they are.
 */
export function rehypeMentions(find: Finder) {
  return (tree: Root, file: VFile): void => {
    const records: MentionRecord[] = [];
    for (const { id: section, paragraphs } of sectionElements(tree)) {
      const opened = new Set<string>();
      for (const paragraph of paragraphs) {
        const { text, leaves } = textLeaves(paragraph);
        const mentions = find(text);
        for (const actor of new Set(mentions.map(({ id }) => id))) {
          records.push({ actor, section, paragraph: String(paragraph.properties.id) });
        }
        const first = mentions.filter(({ id }) => !opened.has(id) && opened.add(id));
        for (const mention of first.reverse()) {
          addCardButton(leaves, mention, { id: `karte-${mention.id}`, labelOf, className: ['mention'] });
        }
      }
    }
    const { frontmatter } = (file.data.astro ??= {});
    if (frontmatter) frontmatter.mentions = records;
  };
}

function labelOf(words: string): string {
  return `${words}: Wer ist das?`;
}
