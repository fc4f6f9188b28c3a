import type { Element, Nodes, Parents } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkedPlace, TextAround } from '../../model/rendered-texts.ts';
import { isBlock, isHeading } from './rehype-sections.ts';

/** Where in a tree a passage is: the block with the id by which links find it, and the text in that block. */
export interface Surroundings {
  /** The block with an id; of the heading of a section the heading, because all else of the section follows it. */
  block: Parents;
  /** The paragraph, list item, cell or heading itself. */
  line: Parents;
}

/** What is around the nodes below a block. */
export function within(node: Nodes, around: Surroundings, hasId: boolean): Surroundings {
  if (node.type !== 'element' || !isBlock(node)) return around;
  return { block: hasId || isHeading(node) ? node : around.block, line: node };
}

/** The text on both sides of a marked passage. */
export function textAround(node: Nodes, { block, line }: Surroundings): Pick<MarkedPlace, 'block' | 'line'> {
  const inBlock = sidesOf(node, block, () => false);
  const inLine = sidesOf(node, line, (inner) => (inner !== line && isBlock(inner)) || isFootnoteMark(inner));
  const isAll = inBlock.every((side, index) => side === inLine[index]);
  return { block: inBlock, ...(!isAll && { line: inLine }) };
}

/** `[1]`, which is no part of a sentence. */
function isFootnoteMark({ properties }: Element): boolean {
  return properties.role === 'doc-noteref' || properties.role === 'doc-backlink';
}

/** The text of a passage, on one line and without the signs of footnotes in it. */
export function passageOf(node: Nodes): string {
  return textIn(node, isFootnoteMark).replaceAll(/\s*\n\s*/g, ' ');
}

function textIn(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  let text = '';
  visit(node, (found) => {
    if (found.type === 'element' && isLeftOut(found)) return SKIP;
    if (found.type === 'text') text += found.value;
    return undefined;
  });
  return text;
}

function sidesOf(node: Nodes, parent: Parents, isLeftOut: (element: Element) => boolean): TextAround {
  const sides: TextAround = ['', '', ''];
  let side: 0 | 2 = 0;
  visit(parent, (found) => {
    if (found === node) {
      sides[1] = textIn(node, isLeftOut);
      side = 2;
      return SKIP;
    }
    if (found.type === 'element' && isLeftOut(found)) return SKIP;
    if (found.type === 'text') sides[side] += found.value;
    return undefined;
  });
  return sides;
}
