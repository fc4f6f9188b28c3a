import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markId, verdicts } from '../../../schemas/claim.ts';
import { report, type Wording } from '../../diagnostics/message.ts';
import type { Position } from '../../diagnostics/position.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { attributeOf, isMdxElement } from '../../model/mdx-elements.ts';
import { plainText } from './article-blocks.ts';

/** A mark around a checked passage. */
export interface ClaimMark {
  /** That of the claim, which may have several marks. */
  id: string;
  /** The id of the mark itself on the page. */
  anchor: string;
  passage: string;
  place: Position | undefined;
}

/** The marks of an article in order, also those inside others; what they cannot be put around is reported. */
export function claimMarks(tree: Root, file: VFile): ClaimMark[] {
  const marks: ClaimMark[] = [];
  const counts = new Map<string, number>();
  visit(tree, (node) => {
    if (!isMdxElement(node, 'Claim')) return;
    const id = attributeOf(node, 'id');
    if (id === undefined) return;
    if (node.type === 'mdxJsxFlowElement') {
      const reason = `Um ganze Absätze lässt sich die Stelle ${quote(id)} nicht legen.`;
      const note = `Setzen Sie <Claim id="${id}"> und </Claim> in die Zeile, in der der Wortlaut steht, in jedem Absatz neu.`;
      report(file, node.position, 'claim-around-blocks', reason, note);
    }
    const passage = plainText(node);
    if (passage.trim() === '') {
      report(file, node.position, 'empty-claim', `Die Stelle ${quote(id)} ist leer.`);
    }
    const nth = (counts.get(id) ?? 0) + 1;
    counts.set(id, nth);
    const wording = verdictProblem(attributeOf(node, 'verdict'), id, nth);
    if (wording) report(file, node.position, ...wording);
    marks.push({ id, anchor: markId(id, nth), passage, place: node.position?.start });
    visit(node, (inner) => {
      if (inner === node || !isMdxElement(inner, 'Claim') || attributeOf(inner, 'id') !== id) return;
      const reason = `Die Stelle ${quote(id)} steht in sich selbst.`;
      report(file, inner.position, 'claim-in-itself', reason, 'Löschen Sie das innere <Claim>.');
    });
  });
  return marks;
}

/** A further mark of a claim may have another verdict than the first. */
function verdictProblem(verdict: string | undefined, id: string, nth: number): Wording | undefined {
  if (verdict === undefined) return undefined;
  if (nth === 1) {
    const note =
      'Tragen Sie es dort unter ‚verdict‘ ein, und löschen Sie es hier; erst eine weitere Stelle kann ein anderes haben.';
    return ['verdict-of-first-mark', `Das Urteil über ${quote(id)} steht in claims.yaml.`, note];
  }
  if (verdicts.some((known) => known === verdict)) return undefined;
  return ['unknown-value', `Das Urteil ${quote(verdict)} gibt es nicht.`, suggestNearest(verdict, verdicts)];
}
