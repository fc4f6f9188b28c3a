import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { reservedClaimIds } from '../../../schemas/claim.ts';
import { markOf } from '../document/document.ts';
import type { ReaderComment } from '../document/document.ts';
import { passageId } from './passage-id.ts';

/** A passage that comments were put beside. */
export interface CommentedPassage {
  /** The id of its claim. */
  id: string;
  passage: string;
  comments: ReaderComment[];
}

interface Range {
  start: number;
  end: number;
}

/**
 * Puts `<Claim>` around the passages of comments; replies stand at the same passage and go with the first. One that goes
 * over several paragraphs, or crosses another, gets several marks.
 *
 * @returns the passages in order, and the comments that stand at none
 */
export function markComments(
  tree: Root,
  comments: ReadonlyMap<string, ReaderComment>,
): { passages: CommentedPassage[]; homeless: ReaderComment[] } {
  const { text, marks, lineEnds } = readMarks(tree);
  const homeless: ReaderComment[] = [];
  const ranges = [...comments].flatMap(([id, comment]) => {
    const [start = 0, end = 0] = [marks.get(`comment-start ${id}`), marks.get(`comment-end ${id}`)];
    const passage = text.slice(start, end);
    if (passage.trim() !== '')
      return [{ comment, start: end - passage.trimStart().length, end: start + passage.trimEnd().length }];
    homeless.push(comment);
    return [];
  });
  const taken = new Set<string>(reservedClaimIds);
  const passages = [...Map.groupBy(ranges, ({ start, end }) => `${start} ${end}`).values()]
    .flatMap(([first, ...replies]) =>
      first ? [{ ...first, comments: [first, ...replies].map(({ comment }) => comment) }] : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, comments: ofPassage }) => {
      const passage = linesWithin(text, { start, end }, lineEnds).join(' ');
      const id = passageId(passage, taken);
      taken.add(id);
      return { start, end, id, passage, comments: ofPassage };
    });
  // The longer first, so that the shorter ones lie within them.
  for (const passage of passages.toSorted((a, b) => b.end - b.start - (a.end - a.start))) wrap(tree, 0, passage);
  return { passages, homeless };
}

/** What stands on each line of a range. */
function linesWithin(text: string, { start, end }: Range, lineEnds: readonly number[]): string[] {
  const cuts = [start, ...lineEnds.filter((at) => at > start && at < end), end];
  return cuts.slice(1).map((to, index) => text.slice(cuts[index], to).trim());
}

/** The text of a tree, where its marks stand in it, and where its lines end. */
function readMarks(tree: Root): { text: string; marks: Map<string, number>; lineEnds: number[] } {
  const lineEnds: number[] = [];
  let text = '';
  const marks = new Map<string, number>();
  const read = (node: Nodes): void => {
    const mark = markOf(node);
    if (mark) marks.set(`${mark.kind} ${mark.value}`, text.length);
    else if (node.type === 'text') text += node.value;
    else if ('children' in node) node.children.forEach(read);
    if (['paragraph', 'heading', 'tableCell', 'break'].includes(node.type)) lineEnds.push(text.length);
  };
  read(tree);
  return { text, marks, lineEnds };
}

const lineTypes = ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement'];

/**
 * Puts marks around a range of the text within a node.
 *
 * @param at where the text of the node begins
 */
function wrap(parent: Parents, at: number, range: Range & { id: string }): void {
  const isLine = lineTypes.includes(parent.type);
  const children: Nodes[] = [];
  let marked: PhrasingContent[] = [];
  const close = (): void => {
    if (marked.some((node) => textLength(node) > 0)) children.push(claim(range.id, marked));
    else children.push(...marked);
    marked = [];
  };
  let start = at;
  for (const node of cutAt(parent.children, [range.start - at, range.end - at])) {
    const end = start + textLength(node);
    const isInside = isLine && start >= range.start && end <= range.end && end > start;
    if (isInside || (marked.length > 0 && start === end && start < range.end)) marked.push(node as PhrasingContent);
    else {
      close();
      if ('children' in node && start < range.end && end > range.start && !markOf(node)) wrap(node, start, range);
      children.push(node);
    }
    start = end;
  }
  close();
  parent.children = children as never;
}

/** Nodes, and of a text in which one of the places lies, its pieces; places count from the beginning of the first node. */
function cutAt(nodes: readonly Nodes[], places: readonly number[]): Nodes[] {
  let to = 0;
  return nodes.flatMap((node): Nodes[] => {
    const from = to;
    to += textLength(node);
    if (node.type !== 'text') return [node];
    const cuts = [0, ...places.map((place) => place - from).filter((at) => at > 0 && at < node.value.length)];
    return cuts.map((cut, index) => ({ type: 'text', value: node.value.slice(cut, cuts[index + 1]) }));
  });
}

function textLength(node: Nodes): number {
  if (markOf(node)) return 0;
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + textLength(child), 0) : 0;
}

function claim(id: string, children: PhrasingContent[]): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Claim',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children,
  };
}
