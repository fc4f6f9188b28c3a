import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { maxFaults } from '../../diagnostics/fault.ts';
import type { Fault, Position } from '../../diagnostics/fault.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { positionsIn } from '../../diagnostics/position.ts';

/**
 * Footnotes that are cited and not explained, which would be printed as `[^name]`; explained and not cited, which would
 * vanish; explained twice, of which the second would vanish.
 *
 * @param source what the tree was parsed from
 */
export function checkFootnotes(file: string, tree: Root, source: string): Fault[] {
  const faults: Fault[] = [];
  const fault = ({ line, column }: Position, problem: string, cure: string): void => {
    faults.push({ file, line, column, problem, cure });
  };
  const cited = new Set<string>();
  const explained = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') cited.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (!explained.has(node.identifier)) explained.set(node.identifier, node);
    else if (node.position)
      fault(
        node.position.start,
        `Die Fußnote ${quote(node.label)} ist zweimal erklärt.`,
        'Löschen Sie eine der Erklärungen, oder geben Sie ihr einen anderen Namen.',
      );
  });
  const unexplained = new Set<string>();
  const positionOf = positionsIn(source);
  const names = [...explained.keys()];
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    for (const { 0: note, index } of source.slice(start, position?.end.offset).matchAll(/(?<!\\)\[\^[^[\]]*\]/g)) {
      const name = note.slice(2, -1);
      if (unexplained.has(name) || unexplained.size >= maxFaults) continue;
      unexplained.add(name);
      fault(
        positionOf(start + index),
        `Zur Fußnote ${quote(name)} fehlt die Erklärung.`,
        suggestNearest(name, names, `Ergänzen Sie am Ende eine Zeile „[^${name}]: …“.`),
      );
    }
  });
  for (const [identifier, { label, position }] of explained) {
    if (cited.has(identifier) || !position) continue;
    fault(
      position.start,
      `Auf die Fußnote ${quote(label)} verweist keine Stelle.`,
      `Setzen Sie „[^${label ?? identifier}]“ in den Text, oder löschen Sie die Fußnote.`,
    );
  }
  return faults;
}
