import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';
import { quote, suggestNearest } from './nearest.ts';

/**
 * Links to a place of the page the text stands on lead to one that it has.
 *
 * @param sectionIds what is suggested where nothing is near
 * @param furtherIds what links may name besides
 */
export function checkFragments(
  file: string,
  tree: Root,
  sectionIds: readonly string[],
  furtherIds: readonly string[] = [],
): Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const id = /^#([a-z0-9-]+)$/.exec(node.url)?.[1];
    if (id === undefined || sectionIds.includes(id) || furtherIds.includes(id)) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const problem = `Die Stelle ${quote(node.url)} gibt es auf dieser Seite nicht.`;
    const near = suggestNearest(id, [...sectionIds, ...furtherIds]);
    const cure = near.startsWith('Meinten') ? near : `Abschnitte sind: ${sectionIds.join(', ')}.`;
    faults.push({ file, line, column, problem, cure });
  });
  return faults;
}
