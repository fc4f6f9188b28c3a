import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { maxFaults } from '../../diagnostics/fault.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { findNearest, listNearest, quote } from '../../diagnostics/suggest.ts';

/**
 * Links to a place of the page the text stands on lead to one that it has.
 *
 * @param sectionIds of which the nearest are listed where nothing is near
 * @param furtherIds what links may name besides
 */
export function checkFragments(
  file: string,
  tree: Root,
  sectionIds: readonly string[],
  furtherIds: readonly string[] = [],
): Fault[] {
  const faults: Fault[] = [];
  const links = sectionIds.map((id) => `#${id}`);
  const known = new Set([...links, ...furtherIds.map((id) => `#${id}`)]);
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url } = node;
    if (!url.startsWith('#') || known.has(url) || faults.length >= maxFaults) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const problem = `Die Stelle ${quote(url)} gibt es auf dieser Seite nicht.`;
    const near = findNearest(url, [...known]);
    const cure = near === undefined ? `Abschnitte sind: ${listNearest(url, links)}.` : `Meinten Sie ${quote(near)}?`;
    faults.push({ file, line, column, problem, cure });
  });
  return faults;
}
