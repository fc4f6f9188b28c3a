import { expect, test } from 'vitest';
import { articleBlocks } from '../../src/check/article-blocks.ts';
import { parseMdxFile } from '../../src/check/mdx-file.ts';
import { checkWording } from '../../src/check/wording.ts';

/** Where an article differs from its original: the place, and the text that stands there in the source. */
function difference(source: string, original: string): { line: number; column: number; source: string } | undefined {
  const { tree, body } = parseMdxFile('article.mdx', source);
  if (!tree) throw new Error('The source is no MDX.');
  const { blocks } = articleBlocks('article.mdx', tree);
  const [fault] = checkWording('article.mdx', blocks, body, original);
  if (!fault) return undefined;
  const { line, column } = fault;
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
