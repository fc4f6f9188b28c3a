import type { PhrasingContent } from 'mdast';

/** The content of a paragraph, cut where two line breaks leave a line empty: many editors end paragraphs so. */
export function splitAtEmptyLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [];
  let part: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = part.findLastIndex((one) => !isBlank(one));
    if (node.type === 'break' && part[last]?.type === 'break') {
      parts.push(part.slice(0, last));
      part = [];
    } else part.push(node);
  }
  return [...parts, part];
}

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';
