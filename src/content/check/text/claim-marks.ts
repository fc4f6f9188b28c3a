import type { Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault, Position } from '../../diagnostics/fault.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { markId } from '../../../schemas/claim.ts';

/** A mark around a checked passage. */
export interface ClaimMark {
  /** That of the claim, which may have several marks. */
  id: string;
  /** The id of the mark itself on the page. */
  anchor: string;
  passage: string;
  place: Position;
}

/** The marks of an article in order, and what is wrong with where they stand. */
export function claimMarks(file: string, tree: Root): { marks: ClaimMark[]; faults: Fault[] } {
  const marks: ClaimMark[] = [];
  const faults: Fault[] = [];
  const fault = (node: Nodes, problem: string, cure: string): void => {
    faults.push({ file, ...placeOf(node), problem, cure });
  };
  const counts = new Map<string, number>();
  const inParagraphs = parentsInParagraphs(tree);
  visit(tree, (node, _index, parent) => {
    if (!isMark(node)) return undefined;
    const id = idOf(node);
    if (id === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement' || !inParagraphs.has(parent as Nodes)) {
      fault(
        node,
        'Eine geprüfte Stelle steht in einem Absatz des Artikels und ist kürzer als er.',
        'Fassen Sie sie enger.',
      );
      return undefined;
    }
    const passage = toString(node);
    if (passage.trim() === '') fault(node, `Die Stelle ${quote(id)} ist leer.`, 'Setzen Sie <Claim> um den Wortlaut.');
    const nth = (counts.get(id) ?? 0) + 1;
    counts.set(id, nth);
    marks.push({ id, anchor: markId(id, nth), passage, place: placeOf(node) });
    visit(node, (inner) => {
      if (inner === node || !isMark(inner)) return;
      fault(
        inner,
        `Die Stelle ${quote(idOf(inner))} überschneidet sich mit der Stelle ${quote(id)}.`,
        'Fassen Sie beide so eng, dass sie getrennt stehen.',
      );
    });
    return SKIP;
  });
  return { marks, faults };
}

function isMark(node: Nodes): node is MdxJsxTextElement | MdxJsxFlowElement {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Claim';
}

function idOf(node: MdxJsxTextElement | MdxJsxFlowElement): string | undefined {
  const value = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  )?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Paragraphs of the top level and what stands in them, such as emphasis. */
function parentsInParagraphs(tree: Root): Set<Nodes> {
  const found = new Set<Nodes>();
  for (const paragraph of tree.children.filter((node): node is Paragraph => node.type === 'paragraph'))
    visit(paragraph, (node) => void found.add(node));
  return found;
}

function placeOf(node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
