import type { PhrasingContent } from 'mdast';
import { markOf } from './document.ts';

const settingOff = ['emphasis', 'strong', 'delete'];

/** Lines of text as the content of a paragraph. */
export function withBreaks(lines: readonly string[]): PhrasingContent[] {
  return lines.flatMap((value, index): PhrasingContent[] =>
    index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
  );
}

/** Puts the content of a paragraph in order, as {@link tidyPhrases} does, without blanks and breaks at its ends. */
export function tidyLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnds(tidyPhrases(nodes));
}

/**
 * Texts side by side become one, so do two words that are set off alike; blanks stand outside of what is set off, one at a
 * time; control characters are gone. No-break spaces and soft hyphens stay.
 */
export function tidyPhrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tidy: PhrasingContent[] = [];
  for (const node of nodes.flatMap(liftBlanks)) {
    const last = tidy.at(-1);
    if (node.type === 'text') {
      const value = node.value.replaceAll(/(?![\t\n\r])[\p{Cc}]/gu, '').replaceAll(/[\t\n\r\v\f ]+/g, ' ');
      if (last?.type === 'text') last.value = (last.value + value).replaceAll(/ {2,}/g, ' ');
      else if (value !== '') tidy.push({ type: 'text', value });
    } else if (
      last &&
      settingOff.includes(node.type) &&
      last.type === node.type &&
      'children' in last &&
      'children' in node
    ) {
      last.children = tidyPhrases([...last.children, ...node.children] as PhrasingContent[]);
    } else tidy.push(node);
  }
  return tidy;
}

/** „**Wort **und“ is „**Wort** und“; what is set off and empty is nothing. */
function liftBlanks(node: PhrasingContent): PhrasingContent[] {
  if (!settingOff.includes(node.type) || !('children' in node)) return [node];
  const children = node.children.flatMap((child) =>
    child.type === node.type && 'children' in child ? child.children : [child],
  );
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (;;) {
    const [first] = children;
    if (first?.type === 'break' || (first && markOf(first))) before.push(...children.splice(0, 1));
    else if (first?.type === 'text' && /^\s/.test(first.value)) {
      before.push({ type: 'text', value: /^\s+/.exec(first.value)?.[0] ?? '' });
      if ((first.value = first.value.trimStart()) === '') children.shift();
    } else break;
  }
  for (;;) {
    const last = children.at(-1);
    if (last?.type === 'break' || (last && markOf(last))) after.unshift(...children.splice(-1));
    else if (last?.type === 'text' && /\s$/.test(last.value)) {
      after.unshift({ type: 'text', value: /\s+$/.exec(last.value)?.[0] ?? '' });
      if ((last.value = last.value.trimEnd()) === '') children.pop();
    } else break;
  }
  return children.length === 0 ? [...before, ...after] : [...before, { ...node, children }, ...after];
}

/** No blanks and breaks at the ends, nor blanks beside a break. */
function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const visible = (node: PhrasingContent): boolean => markOf(node) === undefined;
  for (const fromEnd of [false, true]) {
    let isEdge = true;
    for (const node of fromEnd ? nodes.toReversed() : nodes) {
      if (node.type === 'text' && isEdge)
        node.value = fromEnd ? node.value.replace(/ +$/, '') : node.value.replace(/^ +/, '');
      if (node.type === 'text' && node.value === '') continue;
      if (node.type === 'break' && isEdge) nodes.splice(nodes.indexOf(node), 1);
      else if (node.type === 'break') isEdge = true;
      else if (visible(node)) isEdge = false;
    }
  }
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
