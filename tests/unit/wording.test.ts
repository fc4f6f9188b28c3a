import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { articleBlocks } from '../../src/content/check/text/article-blocks.ts';
import { parseMdxFile } from '../../src/content/read/mdx-file.ts';
import { checkWording } from '../../src/content/check/text/compare-with-original.ts';

function differences(source: string, original: string): VFileMessage[] {
  const { file, tree } = parseMdxFile(new VFile({ value: source }), { verbatim: true });
  if (!tree) throw new Error('The source is no MDX.');
  checkWording(articleBlocks(tree, file), file, original);
  return file.messages;
}

/** Where an article differs from its original: the place, and the text that stands there in the source. */
function difference(source: string, original: string): { line: number; column: number; source: string } | undefined {
  const [message] = differences(source, original);
  if (!message) return undefined;
  const { line = 0, column = 0 } = message;
  return { line, column, source: source.split('\n')[line - 1]?.slice(column - 1) ?? '' };
}

test.for([
  ['a plain paragraph', 'Eins zwei drei.', 'Eins zwei vier.', 'drei.'],
  ['front matter before it', '---\na: b\n---\n\nEins drei.', 'Eins vier.', 'drei.'],
  ['an escape before it', 'Eins\\. Zwei \\* drei.', 'Eins. Zwei * vier.', 'drei.'],
  ['an escape at it', 'Eins \\* drei.', 'Eins + drei.', '* drei.'],
  ['a character reference before it', 'A &amp; B &#38; C &uuml; drei.', 'A & B & C ü vier.', 'drei.'],
  ['a word that only looks like a reference before it', 'A &nichts; B drei.', 'A &nichts; B vier.', 'drei.'],
  ['emphasis before it', '*Eins* **zwei** drei.', 'Eins zwei vier.', 'drei.'],
  ['emphasis around it', 'Eins *zwei drei*.', 'Eins zwei vier.', 'drei*.'],
  ['code before it', '`Eins` zwei `drei` vier.', 'Eins zwei drei fünf.', 'vier.'],
  ['code around it', 'Eins `zwei drei` vier.', 'Eins zwei fünf vier.', 'drei` vier.'],
  ['a reference before it that holds its letter', 'A &uuml;u.', 'A üx.', 'u.'],
  ['a link before it', '[Eins](https://eins.example/drei) zwei drei.', 'Eins zwei vier.', 'drei.'],
  [
    'an element with the same letters before it',
    'Eins <Claim id="drei">zwei</Claim> drei.',
    'Eins zwei vier.',
    'drei.',
  ],
  ['another block before it', '## Titel\n\nEins drei.', 'Titel\n\nEins vier.', 'drei.'],
  ['a line break before it', 'Eins\nzwei drei.', 'Eins\nzwei vier.', 'drei.'],
  ['a line break of Windows before it', 'Eins\r\nzwei drei.', 'Eins\nzwei vier.', 'drei.'],
  ['a quotation of several lines around it', '> Eins\n> zwei\n>\n> vier drei.', 'Eins\nzwei\n\nvier vier.', 'drei.'],
  ['items of a list before it', '- Eins\n- zwei\n- drei.', 'Eins\nzwei\nvier.', 'drei.'],
] as const)('a difference is found with %s', ([, source, original, at]) => {
  expect(difference(source, original)?.source).toBe(at);
});

test('a text that ends too early differs at its end', () => {
  expect(difference('Eins.\n\nZwei.\n', 'Eins.\n\nZwei.\n\nDrei.')).toMatchObject({ line: 3, column: 6 });
});

test('line ends, blanks before them and further blank lines do not count', () => {
  expect(difference('Eins\nzwei.\n\nDrei.\n', '\r\nEins  \r\nzwei.\t\r\n\r\n\r\nDrei.\r\n')).toBeUndefined();
});

test('of each paragraph the first difference is told, of the last ones their number', () => {
  const paragraphs = Array.from({ length: 8 }, (_, index) => `Absatz ${index}, eins, zwei.`);
  const changed = paragraphs.map((paragraph, index) =>
    index === 3 ? paragraph : paragraph.replaceAll(/eins|zwei/g, 'X'),
  );
  const found = differences(changed.join('\n\n'), paragraphs.join('\n\n'));
  expect(found.map(({ line, column }) => [line, column])).toEqual([1, 3, 5, 9, 11].map((line) => [line, 11]));
  expect(found.map(({ reason }) => /\. (.*)$/.exec(reason)?.[1])).toEqual([
    ...Array<undefined>(4).fill(undefined),
    '2 weitere Absätze weichen ab.',
  ]);
});

test('a paragraph that ends too early is told from a text that does', () => {
  const [first, second] = differences('Eins.\n\nZwei.', 'Eins. Und mehr.\n\nZwei. Und mehr.');
  expect(first?.reason).toContain('hier steht das Ende des Absatzes, in original.txt ‚Eins. Und mehr.‘');
  expect(second?.reason).toContain('hier steht das Ende des Textes,');
});

test.for([
  ['- eins\n- zwei', '- eins\n- zwei', '\\-'],
  ['\\- eins\n- zwei', '- eins\n- zwei', '\\-'],
  ['> Zitat', '> Zitat', '\\>'],
  ['um ~50~ Euro', 'um ~50~ Euro', '\\~'],
  ['das *Gegen*', 'das *Gegen*', '\\*'],
  ['das <Claim id="x">**Gegen**</Claim>', 'das **Gegen**', '\\*\\*'],
  ['ein `Wort`', 'ein `Wort`', '\\`'],
  ['siehe [hier](https://a.example)', 'siehe [hier](https://a.example)', '\\['],
  ['1. Mai', '1. Mai', '1\\.'],
  ['Rot &amp; Grün', 'Rot &amp; Grün', '\\&amp;'],
  ['C:\\*', 'C:\\*', '\\\\'],
] as const)('a sign that Markdown has read as its own is cured by a backslash: %s', ([source, original, escaped]) => {
  const [message] = differences(source, original);
  expect(message?.note).toContain(`als Auszeichnung; setzen Sie „\\“ davor: „${escaped}“.`);
});

test.for([
  ['das Gegen', 'das *Gegen*'],
  ['eins', '- eins'],
  ['das *Gegen*', 'das Gegenteil'],
  ['Mai', '1. Mai'],
] as const)('a sign that the article lacks is none that a backslash cures: %s', ([source, original]) => {
  expect(differences(source, original)[0]?.note).toContain('Stellen Sie den Wortlaut');
});
