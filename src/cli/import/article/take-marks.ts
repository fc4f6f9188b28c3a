import type { Nodes, Root, RootContent } from 'mdast';
import { markOf } from '../document/document.ts';
import type { Picture } from '../document/document.ts';
import { captionOf, pictureLine } from '../document/picture-lines.ts';
import { tidyLine } from '../document/tidy-phrases.ts';

/** What was left out of the text, with its place in words. */
export interface Lost {
  what: string;
  place: string;
}

/** Pictures of a block that stand before it, because it begins with them, and after it. */
interface Taken {
  before: Picture[];
  after: Picture[];
}

/** So much of the text before tells a place. */
const maxExcerpt = 40;

/**
 * Takes the marks out of a text. Pictures get a line of their own before or after the block that held them; what else the marks
 * tell of is listed by its place.
 */
export function takeMarks(tree: Root, pictures: readonly (Picture | string)[]): Lost[] {
  const lost: Lost[] = [];
  let text = '';
  let taken: Taken = { before: [], after: [] };
  let start = 0;
  const take = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (node.type === 'break') text += ' ';
    if (!('children' in node)) return;
    node.children = (node.children as Nodes[]).filter((child) => {
      const mark = markOf(child);
      if (!mark) {
        take(child);
        return true;
      }
      const found = mark.kind === 'picture' ? pictures[Number(mark.value)] : undefined;
      if (typeof found === 'object') {
        taken[text.slice(start).trim() === '' ? 'before' : 'after'].push(found);
        const caption = captionOf(found);
        if (caption !== '')
          lost.push({
            what: `„${caption}“, das nicht im Text, sondern am Bild ${found.file} stand`,
            place: placeOf(text),
          });
      } else if (found !== undefined || mark.kind === 'lost')
        lost.push({ what: found ?? mark.value, place: placeOf(text) });
      return false;
    }) as never;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      node.children = tidyLine(node.children);
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) text += ' ';
  };
  const lines = (block: RootContent): RootContent[] => {
    taken = { before: [], after: [] };
    start = text.length;
    take(block);
    const [before, after] = [taken.before.map(pictureLine), taken.after.map(pictureLine)];
    // Below a footnote stand only footnotes.
    return block.type === 'footnoteDefinition' ? [...before, ...after, block] : [...before, block, ...after];
  };
  tree.children = tree.children.flatMap(lines);
  return lost;
}

/** Blocks that held nothing but marks are gone. */
export function dropEmptyBlocks(tree: Root): void {
  tree.children = tree.children.filter((block) => !('children' in block) || block.children.length > 0);
}

function placeOf(text: string): string {
  const before = text.replaceAll(/\s+/g, ' ').trim();
  if (before === '') return 'am Anfang';
  const excerpt = before.length <= maxExcerpt ? before : `… ${before.slice(-maxExcerpt).replace(/^\S*\s/, '')}`;
  return `nach „${excerpt}“`;
}
