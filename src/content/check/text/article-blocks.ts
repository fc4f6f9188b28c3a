import type { BlockContent, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Fault } from '../../diagnostics/fault.ts';

/** A paragraph, heading, list or quotation of the article with the text a reader sees in it. */
export interface ArticleBlock {
  node: RootContent;
  text: string;
}

/** The blocks of an article in order; others than text blocks are faults. */
export function articleBlocks(file: string, tree: Root): { blocks: ArticleBlock[]; faults: Fault[] } {
  const blocks: ArticleBlock[] = [];
  const faults: Fault[] = [];
  for (const node of tree.children) {
    const text = blockText(node);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (text === undefined) {
      if (node.type.startsWith('mdx')) continue;
      faults.push({
        file,
        line,
        column,
        problem: 'Der Text eines Artikels besteht aus Absätzen, Zwischenüberschriften, Listen und Zitaten.',
        cure: 'Entfernen Sie dieses Element.',
      });
      continue;
    }
    if (node.type === 'heading' && node.depth !== 2) {
      faults.push({
        file,
        line,
        column,
        problem: `Diese Überschrift hat die Stufe ${node.depth}.`,
        cure: 'Zwischenüberschriften des Artikels beginnen mit „## “.',
      });
    }
    blocks.push({ node, text: text.replaceAll('\r\n', '\n') });
  }
  return { blocks, faults };
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
