import type { Section } from '../../../schemas/article.ts';
import type { ArticleBlock } from './article-blocks.ts';

/** The ids that the article's paragraphs get on the page: `telefonat-1`, `telefonat-2`, `diplomatie-1`. */
export function articleParagraphIds(sections: readonly Section[], blocks: readonly ArticleBlock[]): string[] {
  let section = sections[0]?.heading === undefined ? 0 : -1;
  let number = 0;
  return blocks.flatMap(({ node }) => {
    if (node.type === 'heading') {
      section += 1;
      number = 0;
    }
    if (node.type !== 'paragraph') return [];
    number += 1;
    return [`${sections[section]?.id ?? ''}-${number}`];
  });
}
