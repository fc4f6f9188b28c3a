import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { reservedClaimIds } from '../../schemas/claim.ts';
import { markOf } from './document.ts';
import type { ReaderComment } from './document.ts';
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
  comments: ReaderComment[];
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
  const ranges = new Map<string, Range>();
  const homeless: ReaderComment[] = [];
  for (const [id, comment] of comments) {
    const places = [marks.get(`comment-start ${id}`), marks.get(`comment-end ${id}`)];
    const [start = 0, end = 0] = places;
    const passage = text.slice(start, end);
    const range = {
      start: start + passage.length - passage.trimStart().length,
      end: end - passage.length + passage.trimEnd().length,
    };
    if (passage.trim() === '') homeless.push(comment);
    else {
      const key = `${range.start} ${range.end}`;
      ranges.set(key, { ...range, comments: [...(ranges.get(key)?.comments ?? []), comment] });
    }
  }
  const inOrder = [...ranges.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const passages = inOrder.map((range): CommentedPassage & Range => ({
    ...range,
    id: '',
    passage: linesWithin(text, range, lineEnds).join(' '),
  }));
  const taken = new Set<string>(reservedClaimIds);
  for (const passage of passages) taken.add((passage.id = passageId(passage.passage, taken)));
  // The longer first, so that the shorter ones lie within them.
  for (const { id, start, end } of passages.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    wrap(tree, 0, { id, start, end });
  return { passages, homeless };
}

/** What stands on each line of a range. */
function linesWithin(
  text: string,
  { start, end }: Pick<Range, 'start' | 'end'>,
  lineEnds: readonly number[],
): string[] {
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

/**
 * Puts marks around a range of the text within a node.
 *
 * @param at where the text of the node begins
 * @returns where it ends
 */
function wrap(parent: Parents, at: number, range: { id: string; start: number; end: number }): number {
  const isLine = [
    'paragraph',
    'heading',
    'tableCell',
    'strong',
    'emphasis',
    'delete',
    'link',
    'mdxJsxTextElement',
  ].includes(parent.type);
  const children: Nodes[] = [];
  let marked: PhrasingContent[] = [];
  let place = at;
  const close = (): void => {
    if (marked.some((node) => textLength(node) > 0)) children.push(claim(range.id, marked));
    else children.push(...marked);
    marked = [];
  };
  for (const child of parent.children.flatMap((node) =>
    cut(
      node,
      range,
      () => place,
      (end) => (place = end),
    ),
  )) {
    const { node, start, end } = child;
    const isInside = isLine && start >= range.start && end <= range.end && end > start;
    if (isInside || (marked.length > 0 && start === end && start < range.end)) marked.push(node as PhrasingContent);
    else {
      close();
      if ('children' in node && start < range.end && end > range.start && !markOf(node)) wrap(node, start, range);
      children.push(node);
    }
  }
  close();
  parent.children = children as never;
  return place;
}

/** A child with its place; a text that the range begins or ends in, in pieces. */
function cut(
  node: Nodes,
  { start, end }: { start: number; end: number },
  place: () => number,
  move: (end: number) => void,
): { node: Nodes; start: number; end: number }[] {
  const from = place();
  const to = from + textLength(node);
  move(to);
  if (node.type !== 'text') return [{ node, start: from, end: to }];
  const cuts = [from, ...[start, end].filter((at) => at > from && at < to), to];
  return cuts.slice(1).map((until, index) => {
    const since = cuts[index] ?? from;
    return { node: { type: 'text', value: node.value.slice(since - from, until - from) }, start: since, end: until };
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
