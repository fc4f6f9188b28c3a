import type { ElementContent, Nodes, Root, Text } from 'hast';

/** Takes blanks at the ends of checked passages out of them: `stieg<Claim id="a"> viel</Claim>` quotes „viel“ and marks no gap. */
export function rehypeClaimBlanks() {
  return (tree: Root): void => {
    liftBlanks(tree);
  };
}

/** From the inside out: a passage may end with another one. */
function liftBlanks(parent: Nodes): void {
  if (!('children' in parent)) return;
  parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
    liftBlanks(node);
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Claim') return [node];
    const before = takeBlank(node.children.at(0), /^\s+/);
    const after = takeBlank(node.children.at(-1), /\s+$/);
    return [...before, node, ...after];
  });
}

/** Cuts the blank off a text that has one there. */
function takeBlank(node: ElementContent | undefined, end: RegExp): Text[] {
  if (node?.type !== 'text') return [];
  const [value] = end.exec(node.value) ?? [];
  if (value === undefined) return [];
  node.value = node.value.replace(end, '');
  return [{ type: 'text', value }];
}
