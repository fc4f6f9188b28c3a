import type { BlockContent, DefinitionContent, List, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { pictureIn } from '../../markdown/remark/remark-pictures.ts';

/** Where something stands in the source: in a text, at a place of its value, or at a node. */
export interface TextPlace {
  node: Nodes;
  /** In UTF-16 units from the beginning of the value. */
  index?: number;
}

/** The beginning of a block of text, and what a plain text may have before it as its mark. */
export interface BlockStart {
  is: 'block';
  kind: 'paragraph' | 'heading' | 'item' | 'row' | 'footnote' | 'rule';
  /** Whether it stands in a quotation. */
  quoted: boolean;
  /** The number of an item, where the list has numbers. */
  number?: number | undefined;
  /** The list of an item. */
  list?: List;
  /** The mark of a footnote. */
  label?: string;
  place: TextPlace;
}

/** What an article is made of, in order: letters and blanks, and what is markup between them. */
export type TextStep =
  | BlockStart
  | { is: 'letter'; letter: string; place: TextPlace }
  | { is: 'blank' | 'break' | 'cell'; place: TextPlace }
  | { is: 'reference'; label: string; place: TextPlace };

/**
 * The article as steps. A letter stands there with the signs that are put over it, composed. What can be no text of an
 * article, and is reported as that, stands there as it is written in the source.
 */
export function textSteps(tree: Root, source: string): TextStep[] {
  const steps: TextStep[] = [];
  const linked = linkedDefinitions(tree);
  for (const node of tree.children) {
    const isText = node.type !== 'code' && (node.type !== 'definition' || linked.has(node.identifier));
    if (isText) addBlock(node, steps, { quoted: false });
    else {
      steps.push({ is: 'block', kind: 'paragraph', quoted: false, place: { node } });
      const { start, end } = node.position ?? {};
      addLetters(source.slice(start?.offset, end?.offset), () => ({ node }), steps);
    }
  }
  return steps;
}

/** The names of the addresses, `[name]: https://…`, that links refer to. */
export function linkedDefinitions(tree: Root): ReadonlySet<string> {
  const linked = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => void linked.add(identifier));
  return linked;
}

/** What the first block inside another takes over: that it is an item or a footnote. */
type Lead = Pick<BlockStart, 'quoted'> & Partial<Pick<BlockStart, 'kind' | 'number' | 'list' | 'label' | 'place'>>;

function addBlock(node: RootContent, steps: TextStep[], lead: Lead): void {
  const start = (kind: BlockStart['kind']): void => {
    steps.push({ is: 'block', kind, place: { node }, ...lead });
  };
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      // A picture is no text.
      if (pictureIn(node)) break;
      start(node.type);
      addPhrases(node, steps);
      break;
    case 'mdxJsxFlowElement':
      addBlocks(node.children, steps, lead);
      break;
    case 'thematicBreak':
      start('rule');
      break;
    case 'blockquote':
      addBlocks(node.children, steps, { ...lead, quoted: true });
      break;
    case 'list':
      node.children.forEach((item, index) => {
        const { quoted } = lead;
        const start = { kind: 'item', number: numberOf(node, index), list: node, place: { node: item } } as const;
        addBlocks(item.children, steps, { quoted, ...start });
      });
      break;
    case 'footnoteDefinition': {
      const { quoted } = lead;
      const label = node.label ?? node.identifier;
      addBlocks(node.children, steps, { quoted, kind: 'footnote', label, place: { node } });
      break;
    }
    case 'table':
      for (const row of node.children) {
        steps.push({ is: 'block', kind: 'row', place: { node: row }, quoted: lead.quoted });
        row.children.forEach((cell, index) => {
          if (index > 0) steps.push({ is: 'cell', place: { node: cell } });
          addPhrases(cell, steps);
        });
      }
      break;
    default:
      break;
  }
}

function addBlocks(nodes: readonly (BlockContent | DefinitionContent)[], steps: TextStep[], lead: Lead): void {
  for (const [index, node] of nodes.entries()) addBlock(node, steps, index === 0 ? lead : { quoted: lead.quoted });
}

function numberOf({ ordered, start }: List, index: number): number | undefined {
  return ordered ? (start ?? 1) + index : undefined;
}

function addPhrases(parent: Nodes, steps: TextStep[]): void {
  if (!('children' in parent)) return;
  for (const node of parent.children) {
    if (node.type === 'text' || node.type === 'inlineCode') addLetters(node.value, (index) => ({ node, index }), steps);
    else if (node.type === 'break') steps.push({ is: 'break', place: { node } });
    else if (node.type === 'footnoteReference')
      steps.push({ is: 'reference', label: node.label ?? node.identifier, place: { node } });
    else addPhrases(node, steps);
  }
}

function addLetters(text: string, placeOf: (index: number) => TextPlace, steps: TextStep[]): void {
  for (const { 0: sign, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const place = placeOf(index);
    if (sign === '\uFEFF') continue;
    if (/^\s/.test(sign)) steps.push({ is: 'blank', place });
    else steps.push({ is: 'letter', letter: sign.normalize('NFC'), place });
  }
}
