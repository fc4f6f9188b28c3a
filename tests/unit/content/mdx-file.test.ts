import { VFile } from 'vfile';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMdxFile } from '../../../src/content/read/mdx-file.ts';
import { append, article, edit, original, summary } from '../../content/bad-input/bad-input.ts';
import { ContentCopy } from '../../content/content-copy.ts';
import { measureCpu } from '../../content/measure-cpu.ts';

function read(value: string) {
  const file = new VFile({ path: 'x.mdx', value });
  const { tree, isWhole } = parseMdxFile(file, { verbatim: true });
  const faults = file.messages.map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`);
  return { faults: faults.sort(), isWhole, text: tree?.children.map((node) => toString(node)) };
}

test('no sign that MDX cannot read hides another; each is told at its place, and the text stays as it is', () => {
  expect(read('a <5 b {x c <7\n\nzwei <- drei\n\n<https://a.b> z\n\nexport nach Norwegen {\n')).toEqual({
    faults: [
      '1:14 misplaced-sign',
      '1:4 misplaced-sign',
      '1:8 unexpected-eof',
      '3:7 misplaced-sign',
      '5:8 address-in-brackets',
      '7:1 import-or-export',
      '7:22 unexpected-eof',
    ],
    isWhole: false,
    text: ['a <5 b {x c <7', 'zwei <- drei', '<https://a.b> z', 'export\u00A0nach Norwegen {'],
  });
});

test.for([
  ['an element that is never closed', 'Im <Claim id="a">Jahr.', '1:4 end-tag-mismatch', 'Im Jahr.'],
  ['an element that is never opened', 'Im Jahr</Claim>.', '1:9 unexpected-closing-slash', 'Im Jahr.'],
  ['elements that cross', '<Claim id="a"><Name>X</Claim></Name>', '1:22 end-tag-mismatch', 'X'],
  ['typographic quotation marks', '<Claim id=„a“>X</Claim>', '1:11 typographic-quotation', 'X'],
  ['a value without quotation marks', '<Claim id=a>X</Claim>', '1:11 misplaced-sign', 'X'],
  ['a comment', 'Im <!-- prüfen -->Jahr.', '1:5 comment', 'Im Jahr.'],
] as const)('%s is one fault, and what follows is told at its place', ([, source, fault, text]) => {
  const { line, column } = { line: 1, column: source.length + 6 };
  const { faults, text: found } = read(`${source} Und <3.`);
  expect(faults.sort()).toEqual([fault, `${line}:${column + 1} misplaced-sign`].sort());
  expect(found).toEqual([`${text} Und <3.`]);
});

test('signs that are escaped are not taken for those that are wrong', () => {
  expect(read('\\<x \\\\\\{y <5').faults).toEqual(['1:12 misplaced-sign']);
});

test('a text of such signs alone is given up before it takes long', () => {
  const { result, milliseconds } = measureCpu(() => read('x <5 y\n\n'.repeat(5000)));
  expect(result.text).toBeUndefined();
  expect(result.faults.length).toBeGreaterThan(2);
  expect(milliseconds).toBeLessThan(30_000);
});

test('of an article with such signs, everything else is checked too, and nothing else is said', () => {
  using copy = new ContentCopy();
  for (const file of [article, original]) copy.edit(file, 'In einem breiteren', 'Bei <5 Grad {x, in einem breiteren');
  copy.edit(article, '## Auswirkungen', '### Auswirkungen');
  append(summary, 'Das <3 und **EU-**Kommission.')(copy);
  edit(article, /^kicker: .*$/m, 'kiker: Krieg')(copy);
  const found = copy.check().messages.map(({ file, ruleId }) => `${String(file?.split('/').at(-1))} ${String(ruleId)}`);
  expect(found.sort()).toEqual([
    'article.mdx heading-level',
    'article.mdx misplaced-sign',
    'article.mdx unexpected-eof',
    'article.mdx unknown-field',
    'summary.mdx misplaced-sign',
    'summary.mdx unread-markup',
  ]);
});
