import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkStrayMarkup } from '../../../src/content/check/text/stray-markup.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** The marker ‸ stands in the text where the fault is expected. */
function found(marked: string): { expected: number[]; offsets: number[]; cures: string } {
  const expected: number[] = [];
  const text = marked.replaceAll('‸', (_, at: number) => {
    expected.push(at - expected.length);
    return '';
  });
  const file = new VFile(text);
  checkStrayMarkup(parser.parse(text), file);
  const offsets = file.messages.map(({ column = 0 }) => column - 1);
  return { expected, offsets, cures: file.messages.map(({ note = '' }) => note).join('\n') };
}

test.for([
  ['the star of two words', 'Bürger‸*innen und Schüler*innen kamen.', '„\\*“'],
  ['stars around a word with a hyphen', 'Die ‸**EU-**Kommission tagt.', '„**EU**-Kommission“'],
  ['stars around a quotation', 'Der ‸**„Muster“**artikel.', '„\\*\\*“'],
  ['stars before a colon', 'Ein ‸**Wichtig:**Nein.', '„\\*\\*“'],
  ['one star before a word', 'Das ‸*hier bleibt stehen.', '„\\*“'],
  ['underscores that are left', 'Das ‸__hier bleibt.', '„\\_\\_“'],
  ['a line through that is left', 'Das ‸~~hier bleibt.', '„\\~\\~“'],
  ['a link with a blank in its address', 'Siehe [Bericht‸](https://www.example.org/Mein Bericht.pdf).', '„%20“'],
  ['a link with a blank before its address', 'Siehe [Bericht‸] (https://www.example.org/).', 'Leerzeichen'],
  ['a link with a blank before its place', 'Siehe [Bericht‸] (#anfang).', 'Leerzeichen'],
  ['a footnote in a line', 'Das stimmt‸^[Quelle].', '„[^name]“'],
  ['a date at the beginning', '‸1. Mai 2026: Die Frist begann.', '„1\\.“'],
  ['a club at the beginning, with a bracket', '‸1) FC Muster gewann.', '„1\\)“'],
  ['a quotation mark behind an address', 'Unter „‸https://www.example.org/x“ steht es.', '[https://www.example.org/x]'],
] as const)('%s is found', ([, text, cure]) => {
  const { expected, offsets, cures } = found(text);
  expect(offsets).toEqual(expected);
  expect(cures).toContain(cure);
});

test.for([
  'Bürger\\*innen und Schüler\\*innen kamen.',
  'Eine Bürger*in kam.',
  'Das ist **wichtig** und *schön*, auch „**dies**“.',
  'Die **EU**-Kommission und das *Un*-Wort.',
  'Siehe [Bericht](https://www.example.org/Mein%20Bericht.pdf) und [^1].\n\n[^1]: Dort.',
  '1. Eins\n2. Zwei',
  '- Ein Punkt',
  '1\\. Mai 2026: Die Frist begann.',
  'Unter https://www.example.org/x, steht es (https://www.example.org/y).',
  'Rechnung: 3 * 4 und 5 * 6; 2\\*\\*3 ist acht; snake_case_name.',
])('%s is as it was meant', (text) => {
  expect(found(text).offsets).toEqual([]);
});
