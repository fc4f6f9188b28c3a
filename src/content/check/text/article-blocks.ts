import type { BlockContent, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Section } from '../../../schemas/article.ts';
import { report } from '../../diagnostics/message.ts';

/** A paragraph, heading, list or quotation of the article with the text a reader sees in it. */
export interface ArticleBlock {
  node: RootContent;
  text: string;
}

/** The blocks of an article in order; others than text blocks are reported. */
export function articleBlocks(tree: Root, file: VFile): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  for (const node of tree.children) {
    const text = blockText(node);
    if (text === undefined) {
      if (node.type.startsWith('mdx')) continue;
      const reason = 'Der Text eines Artikels besteht aus Absätzen, Zwischenüberschriften, Listen und Zitaten.';
      report(file, node.position, 'unexpected-block', reason, 'Entfernen Sie dieses Element.');
      continue;
    }
    if (node.type === 'heading' && node.depth !== 2) {
      const note = 'Zwischenüberschriften des Artikels beginnen mit „## “.';
      report(file, node.position, 'heading-level', `Diese Überschrift hat die Stufe ${node.depth}.`, note);
    }
    blocks.push({ node, text: text.replaceAll('\r\n', '\n') });
  }
  return blocks;
}

/** The headings, in order. */
export function sectionHeadings(blocks: readonly ArticleBlock[]): (ArticleBlock & { node: Heading })[] {
  return blocks.filter((block): block is ArticleBlock & { node: Heading } => block.node.type === 'heading');
}

function blockText(node: RootContent | BlockContent | PhrasingContent): string | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return toString(node);
    case 'list':
      return node.children.map((item) => item.children.map(blockText).join('\n')).join('\n');
    case 'blockquote':
      return node.children.map((child) => blockText(child as BlockContent)).join('\n\n');
    default:
      return undefined;
  }
}

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
