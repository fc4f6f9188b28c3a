import type { Nodes, Root } from 'mdast';
import { markOf } from './document.ts';
import type { Picture } from './document.ts';
import { tidyLine } from './tidy-phrases.ts';

/** What was left out of the text, with its place in words. */
export interface Lost {
  what: string;
  place: string;
  picture?: Picture;
}

/** So much of the text before tells a place. */
const maxExcerpt = 40;

/** Takes the marks out of a text; what they tell of is listed by its place. */
export function takeMarks(tree: Root, pictures: readonly Picture[]): Lost[] {
  const lost: Lost[] = [];
  let text = '';
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
      const picture = mark.kind === 'picture' ? pictures[Number(mark.value)] : undefined;
      const place = placeOf(text);
      if (picture) lost.push({ what: describePicture(picture), place, picture });
      else if (mark.kind === 'lost') lost.push({ what: mark.value, place });
      return false;
    }) as never;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      node.children = tidyLine(node.children);
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) text += ' ';
  };
  take(tree);
  return lost;
}

/** Blocks that held nothing but marks are gone. */
export function dropEmptyBlocks(tree: Root): void {
  tree.children = tree.children.filter((block) => !('children' in block) || block.children.length > 0);
}

function describePicture({ file, alt }: Picture): string {
  return alt === '' ? `ein Bild (${file})` : `ein Bild (${file}: „${alt}“)`;
}

function placeOf(text: string): string {
  const before = text.replaceAll(/\s+/g, ' ').trim();
  if (before === '') return 'am Anfang';
  const excerpt = before.length <= maxExcerpt ? before : `… ${before.slice(-maxExcerpt).replace(/^\S*\s/, '')}`;
  return `nach „${excerpt}“`;
}
