import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import {
  citeSources,
  explainSources,
  sourceFootnotes,
} from '../../../../src/content/markdown/remark/source-footnotes.ts';
import { parseMdxFile } from '../../../../src/content/read/mdx-file.ts';
import { sourceBy } from '../../explainer-parts.ts';

const ids = ['brief', 'bilanz', 'neu-1'];

/** The text with `<name>` where a footnote names a source, and the places of these. */
function cite(text: string): { text: string; places: string[] } {
  const file = new VFile({ value: text });
  const { tree } = parseMdxFile(file);
  if (!tree) throw new Error('No MDX.');
  citeSources(tree, String(file), ids);
  const found = sourceFootnotes(tree);
  const places = found.map(({ position }) => `${position?.start.line ?? 0}:${position?.start.column ?? 0}`);
  for (const note of found) Object.assign(note, { type: 'text', value: `<${note.identifier}>` });
  return { text: toString(tree), places };
}

it.each([
  ['Sieben Prozent.[^brief]', 'Sieben Prozent.<brief>', ['1:16']],
  ['Eins[^brief], **zwei[^neu-1]**\nund [^brief].', 'Eins<brief>, zwei<neu-1>\nund <brief>.', ['1:5', '1:21', '2:5']],
  ['\\[^brief] und \\* [^bilanz]', '[^brief] und * <bilanz>', ['1:18']],
  ['[^Brief] [^fremd] [^ brief] [brief] `[^brief]`', '[^Brief] [^fremd] [^ brief] [brief] [^brief]', []],
  ['Text[^brief].\n\n[^brief]: Eine eigene Erklärung.', 'Text.Eine eigene Erklärung.', []],
  ['---\n---\n\nText.[^brief]', 'Text.<brief>', ['4:6']],
] as const)('%j cites sources', (text, shown, places) => {
  expect(cite(text)).toEqual({ text: shown, places });
});

it('explains a footnote by its source, and leaves one whose source is not known', () => {
  const { tree } = parseMdxFile(new VFile({ value: 'Text.[^brief][^bilanz]' }));
  if (!tree) throw new Error('No MDX.');
  citeSources(tree, 'Text.[^brief][^bilanz]', ids);
  explainSources(tree, { brief: sourceBy('Amtsblatt', { topic: 'Brief', seen: '2026-11-25' }) });
  const notes = tree.children
    .filter(({ type }) => type === 'footnoteDefinition')
    .map((note) => toString(note).replaceAll('\u00a0', ' '));
  expect(notes).toEqual(['Amtsblatt: Brief, gesehen am 25. November 2026 – in der Quellenliste', '']);
});
