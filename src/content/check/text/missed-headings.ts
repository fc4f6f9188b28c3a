import type { Section } from '../../../schemas/article.ts';
import { sectionHeadings } from './article-blocks.ts';
import type { ArticleBlock } from './article-blocks.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { quote } from '../../diagnostics/suggest.ts';

/**
 * Paragraphs that are headings of sections, but for their „## “: each is a fault, and in the blocks that are returned a
 * heading, so that no more is said of it.
 */
export function missedHeadings(
  file: string,
  blocks: readonly ArticleBlock[],
  sections: readonly Section[],
): { blocks: ArticleBlock[]; faults: Fault[] } {
  const there = sectionHeadings(blocks).map(({ text }) => text);
  const missed = new Set(sections.map(({ heading }) => heading).filter((heading) => !there.includes(heading ?? '')));
  const faults: Fault[] = [];
  const mended = blocks.map((block): ArticleBlock => {
    const { node } = block;
    const [, signs = '', text = ''] = /^(#{0,6})([^#].*)$/.exec(block.text) ?? [];
    if (node.type !== 'paragraph' || !missed.delete(text)) return block;
    faults.push({
      file,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
      problem: `Die Zwischenüberschrift ${quote(text)} steht hier als Absatz.`,
      cure: signs ? `Nach „##“ steht ein Leerzeichen: „## ${text}“.` : 'Setzen Sie „## “ davor.',
    });
    return { node: { ...node, type: 'heading', depth: 2 }, text };
  });
  return { blocks: mended, faults };
}
