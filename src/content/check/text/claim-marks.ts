import type { Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markId } from '../../../schemas/claim.ts';
import { report } from '../../diagnostics/message.ts';
import type { Position } from '../../diagnostics/position.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { attributeOf, isMdxElement } from '../../model/mdx-elements.ts';

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
    if (!isMdxElement(node, 'Claim')) return undefined;
    const id = attributeOf(node, 'id');
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
      if (inner === node || !isMdxElement(inner, 'Claim')) return;
      const reason = `Die Stelle ${quote(attributeOf(inner, 'id'))} überschneidet sich mit der Stelle ${quote(id)}.`;
      const note = 'Fassen Sie beide so eng, dass sie getrennt stehen.';
      report(file, inner.position, 'overlapping-claims', reason, note);
    });
    return SKIP;
  });
  return marks;
}

/** Paragraphs of the top level and what stands in them, such as emphasis. */
function parentsInParagraphs(tree: Root): Set<Nodes> {
  const found = new Set<Nodes>();
  for (const paragraph of tree.children.filter((node): node is Paragraph => node.type === 'paragraph'))
    visit(paragraph, (node) => void found.add(node));
  return found;
}
