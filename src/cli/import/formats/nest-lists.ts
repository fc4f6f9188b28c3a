import type { List, ListItem, RootContent } from 'mdast';

/**
 * Puts the points of a plain text that are indented below others into these: of lists that follow each other, each point goes
 * into the last one that is indented less.
 *
 * @param depths how far each point is indented, in columns
 */
export function nestLists(blocks: readonly RootContent[], depths: ReadonlyMap<ListItem, number>): RootContent[] {
  const nested: RootContent[] = [];
  let open: { depth: number; list: List; item: ListItem }[] = [];
  for (const block of blocks) {
    if (block.type !== 'list') {
      open = [];
      nested.push(block);
      continue;
    }
    for (const [index, item] of block.children.entries()) {
      const depth = depths.get(item) ?? 0;
      // A blank more or less is no level.
      while ((open.at(-1)?.depth ?? -1) >= depth + 2) open.pop();
      const last = open.at(-1);
      if (last && depth < last.depth + 2) {
        open.pop();
        const { list } = last;
        const start = (block.start ?? 1) + index;
        const isNext =
          list.ordered === block.ordered && (!list.ordered || start === (list.start ?? 1) + list.children.length);
        if (isNext) {
          list.children.push(item);
          open.push({ depth: last.depth, list, item });
          continue;
        }
      }
      const list: List = { ...block, start: block.ordered ? (block.start ?? 1) + index : null, children: [item] };
      (open.at(-1)?.item.children ?? nested).push(list);
      open.push({ depth, list, item });
    }
  }
  return nested;
}
