import type { Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markId } from '../../../schemas/claim.ts';
import { report } from '../../diagnostics/message.ts';
import type { Position } from '../../diagnostics/position.ts';
import { quote } from '../../diagnostics/suggest.ts';

/** A mark around a checked passage. */
export interface ClaimMark {
  /** That of the claim, which may have several marks. */
  id: string;
  /** The id of the mark itself on the page. */
  anchor: string;
  passage: string;
  place: Position | undefined;
}

/** The marks of an article in order; those that stand where none may are reported. */
export function claimMarks(tree: Root, file: VFile): ClaimMark[] {
  const marks: ClaimMark[] = [];
  const counts = new Map<string, number>();
  const inParagraphs = parentsInParagraphs(tree);
  visit(tree, (node, _index, parent) => {
    if (!isMark(node)) return undefined;
    const id = idOf(node);
    if (id === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement' || !inParagraphs.has(parent as Nodes)) {
      const reason = 'Eine geprüfte Stelle steht in einem Absatz des Artikels und ist kürzer als er.';
      report(file, node.position, 'claim-outside-paragraph', reason, 'Fassen Sie sie enger.');
      return undefined;
    }
    const passage = toString(node);
    if (passage.trim() === '') {
      const reason = `Die Stelle ${quote(id)} ist leer.`;
      report(file, node.position, 'empty-claim', reason, 'Setzen Sie <Claim> um den Wortlaut.');
    }
    const nth = (counts.get(id) ?? 0) + 1;
    counts.set(id, nth);
    marks.push({ id, anchor: markId(id, nth), passage, place: node.position?.start });
    visit(node, (inner) => {
      if (inner === node || !isMark(inner)) return;
      const reason = `Die Stelle ${quote(idOf(inner))} überschneidet sich mit der Stelle ${quote(id)}.`;
      const note = 'Fassen Sie beide so eng, dass sie getrennt stehen.';
      report(file, inner.position, 'overlapping-claims', reason, note);
    });
    return SKIP;
  });
  return marks;
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
