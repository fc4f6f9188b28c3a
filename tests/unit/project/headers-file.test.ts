import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../hosts/headers-file.ts';

const rules = parseHeadersFile(
  '# a comment\n\n/*\n  X-A: 1\n\n/karten/*\n  X-B: a: b\n  X-A: 2\n\n/*.md\n  X-C: 3\n\n/datei\n  X-D: 4\n',
);
const namesFor = (path: string) => [...headersFor(rules, path).keys()];

test('A rule for all reaches the root and every depth', () => {
  expect(namesFor('/')).toEqual(['x-a']);
  expect(namesFor('/x/y/z')).toEqual(['x-a']);
});

test('A star stands for folders too, a rule without one for a single address', () => {
  expect(namesFor('/x/y.md')).toEqual(['x-a', 'x-c']);
  expect(namesFor('/datei')).toEqual(['x-a', 'x-d']);
  expect(namesFor('/datei/x')).toEqual(['x-a']);
});

test('Values of a header that two rules give are both told', () => {
  expect(headersFor(rules, '/karten/x.png').get('x-a')).toEqual(['1', '2']);
  expect(headersFor(rules, '/karten/x.png').get('x-b')).toEqual(['a: b']);
});

test.for(['  X-A: 1', '/*\n  X-A 1', '/*\nX-A: 1', '/*\n  X-A:', 'karten/*', '/*/x/*', '/*\n  ! X-A'])(
  'A line that not all hosts understand is refused: %j',
  (text) => {
    expect(() => parseHeadersFile(text)).toThrow('is not understood');
  },
);
