import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { maxMessages, report } from '../../diagnostics/message.ts';
import { positionsIn } from '../../diagnostics/position.ts';
import { findNearest, quote, suggestNearest } from '../../diagnostics/suggest.ts';

/**
 * Footnotes that are cited and not explained, which would be printed as `[^name]`; explained and not cited, which would
 * vanish; explained twice, of which the second would vanish.
 *
 * @param sourceIds sources that a footnote may name without an explanation
 */
export function checkFootnotes(tree: Root, file: VFile, sourceIds: readonly string[] = []): void {
  const cited = new Set<string>();
  const explained = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') cited.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (!explained.has(node.identifier)) {
      explained.set(node.identifier, node);
      return;
    }
    report(file, node.position, 'duplicate-footnote', `Die Fußnote ${quote(node.label)} ist zweimal erklärt.`);
  });
  checkExplained(tree, file, [...explained.keys()], sourceIds);
  for (const [identifier, { label, position }] of explained) {
    if (cited.has(identifier)) continue;
    const note = `Setzen Sie „[^${label ?? identifier}]“ in den Text, oder löschen Sie die Fußnote.`;
    report(file, position, 'unused-footnote', `Auf die Fußnote ${quote(label)} verweist keine Stelle.`, note);
  }
}

function checkExplained(tree: Root, file: VFile, names: readonly string[], sourceIds: readonly string[]): void {
  const source = String(file);
  const positionOf = positionsIn(source);
  const unexplained = new Set<string>();
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    for (const { 0: cited, index } of source.slice(start, position?.end.offset).matchAll(/(?<!\\)\[\^[^[\]]*\]/g)) {
      const name = cited.slice(2, -1);
      if (unexplained.has(name) || unexplained.size >= maxMessages) continue;
      unexplained.add(name);
      const near = findNearest(name, [...names, ...sourceIds]);
      const note = suggestNearest(
        name,
        near === undefined ? names : [near],
        `Ergänzen Sie am Ende eine Zeile „[^${name}]: …“, oder legen Sie in sources.yaml die Quelle an.`,
      );
      report(
        file,
        positionOf(start + index),
        'unknown-footnote',
        `Zur Fußnote ${quote(name)} fehlt die Erklärung.`,
        note,
      );
    }
  });
}
