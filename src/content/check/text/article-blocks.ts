import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Section } from '../../../schemas/section.ts';
import { report, type Wording } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { blockIds, footnoteIds } from '../../markdown/remark/block-ids.ts';
import { sectionContents } from '../../markdown/remark/remark-sections.ts';
import { linkedDefinitions } from '../original/article-text.ts';
import { escapeNumber } from '../original/original-marks.ts';

/** A block of the article, or of the version in plain language, with the text a reader sees in it. */
export interface ArticleBlock {
  node: RootContent;
  text: string;
}

/** The blocks of a text in order. */
export function articleBlocks(tree: Root): ArticleBlock[] {
  return tree.children
    .filter(({ type }) => type !== 'mdxjsEsm' && type !== 'mdxFlowExpression')
    .map((node) => ({ node, text: plainText(node) }));
}

/** The text of a node; a line break is one, and blocks in it stand on lines of their own. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  const isFlow = ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition'].includes(node.type);
  return node.children.map(plainText).join(isFlow ? '\n' : '');
}

/** The headings of sections, in order. */
export function sectionHeadings(blocks: readonly ArticleBlock[]): (ArticleBlock & { node: Heading })[] {
  return blocks.filter(isSectionHeading);
}

export function isSectionHeading(block: ArticleBlock): block is ArticleBlock & { node: Heading } {
  return block.node.type === 'heading' && block.node.depth === 2;
}

/** Reports what has no place in an article, and what Markdown has made of signs that belong to its text. */
export function checkArticleForms(tree: Root, file: VFile): void {
  const linked = linkedDefinitions(tree);
  const source = String(file);
  visit(tree, (node, _index, parent) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const wording = formProblem(node, parent, written, linked);
    if (wording) report(file, node.position, ...wording);
    // Once is enough for quotations in one another.
    return wording && node.type === 'blockquote' ? SKIP : undefined;
  });
}

function formProblem(
  node: Nodes,
  parent: Nodes | undefined,
  written: string,
  linked: ReadonlySet<string>,
): Wording | undefined {
  switch (node.type) {
    case 'heading':
      if (parent?.type !== 'root')
        return ['nested-heading', 'Eine Überschrift steht hier in einem Zitat oder einer Liste.'];
      return headingLevel(node);
    case 'list':
      return loneItem(node, written);
    case 'blockquote':
      if (parent?.type !== 'blockquote') return undefined;
      return ['nested-quotation', 'Hier steht ein Zitat in einem Zitat.'];
    case 'code':
      return [
        'code-block',
        'Markdown liest diese Zeilen als Programm.',
        `Gehören die Zeichen zum Wortlaut, setzen Sie „\\“ davor: „\\${written.slice(0, 3)}“.`,
      ];
    case 'definition':
      if (linked.has(node.identifier)) return undefined;
      return [
        'unused-definition',
        `Markdown liest ${quote(`[${node.label ?? ''}]:`)} als Adresse eines Links, den es nicht gibt; die Zeile fehlt dann im Text.`,
        `Setzen Sie „\\“ davor: „\\[${node.label ?? ''}]:“.`,
      ];
    default:
      return undefined;
  }
}

/** What is wrong with the level of a heading of an article, or of the version in plain language. */
export function headingLevel({ depth }: Heading): Wording | undefined {
  if (depth === 2 || depth === 3) return undefined;
  const note = 'Zwischenüberschriften beginnen mit „## “, die innerhalb eines Abschnitts mit „### “.';
  return ['heading-level', `Diese Überschrift hat die Stufe ${depth}.`, note];
}

/** „3. Mai“ and „* Name geändert“ at the beginning of a paragraph are lists of one item. */
function loneItem({ ordered, children }: Nodes & { type: 'list' }, written: string): Wording | undefined {
  const [mark = ''] = /^(?:\d+[.)]|\*)/.exec(written) ?? [];
  if (children.length > 1 || mark === '') return undefined;
  const escaped = ordered ? escapeNumber(mark) : `\\${mark}`;
  return [
    'lone-item',
    `Aus „${mark}“ wird hier eine Liste mit einem einzigen Punkt; das Zeichen ist dann kein Text.`,
    `Schreiben Sie „${escaped}“.`,
  ];
}

/** The ids that the article's blocks get on the page: `telefonat-1`, `telefonat-liste-1-2`, `fussnote-1`. */
export function articleBlockIds(tree: Root, sections: readonly Section[]): string[] {
  const contents = sectionContents(tree);
  const hasLead = sections[0]?.heading === undefined;
  const ids = contents.flatMap((nodes, index) => {
    const id = sections[hasLead ? index : index - 1]?.id;
    return id === undefined ? [] : blockIds(id, nodes).map(([, block]) => block);
  });
  return [...ids, ...footnoteIds(tree).values()];
}
