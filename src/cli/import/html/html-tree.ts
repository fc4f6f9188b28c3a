import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { placeId } from '../document/document.ts';
import type { MarkKind } from '../document/document.ts';

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Goes through all elements, the outer before the inner; one that was replaced is not gone into. */
export function eachElement(parent: Parents, visit: (element: Element, parent: Parents) => void): void {
  for (const child of [...parent.children]) {
    if (child.type !== 'element') continue;
    visit(child, parent);
    if (parent.children.includes(child)) eachElement(child, visit);
  }
}

/** The elements of a tree that have one of the names. */
export function elementsIn(tree: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  eachElement(tree, (element) => {
    if (names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** Puts other content in the place of a child. */
export function replaceChild(parent: Parents, child: Nodes, ...others: ElementContent[]): void {
  const index = parent.children.indexOf(child as never);
  if (index !== -1) parent.children.splice(index, 1, ...(others as never[]));
}

/** An element without a shape, which keeps a place. */
export function markElement(kind: MarkKind, value: string): Element {
  return h('a', { id: placeId(kind, value) });
}

/** What an address says, as far as it can be decoded. */
export function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A property as text. */
export function property({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}
