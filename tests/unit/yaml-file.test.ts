import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseYamlFile } from '../../src/content/yaml/yaml-file.ts';

const parse = (value: string, firstLine = 1) => parseYamlFile(new VFile({ path: 'x.yaml', value }), { firstLine });
const yaml = parse('name: A\nlist:\n  - { id: b,  title: "C" }\n  - id: d\nempty:\n', 3);

test('values are found by their path, lines counted from where the text begins in the file', () => {
  expect(yaml.locate(['name'])).toEqual({ line: 3, column: 7 });
  expect(yaml.locate(['list', 0, 'title'])).toEqual({ line: 5, column: 22 });
  expect(yaml.locate(['list', 1, 'id'])).toEqual({ line: 6, column: 9 });
});

test('a missing value is looked for at what should hold it', () => {
  expect(yaml.locate(['list', 1, 'title'])).toEqual(yaml.locate(['list', 1]));
  expect(yaml.locate(['other'])).toEqual({ line: 3, column: 1 });
});

test('keys are found apart from their values', () => {
  expect(yaml.locateKey(['list'])).toEqual({ line: 4, column: 1 });
  expect(yaml.locateKey(['list', 0, 'title'])).toEqual({ line: 5, column: 15 });
});

test('dates and words like yes stay texts, as YAML 1.2 has them', () => {
  expect(parse('a: 2025-02-12\nb: yes\nc: 2025-02-30').value).toEqual({
    a: '2025-02-12',
    b: 'yes',
    c: '2025-02-30',
  });
});

test('a text with messages has no value', () => {
  const { value, file } = parse('a: &b c', 10);
  expect(value).toBeUndefined();
  expect(file.messages).toMatchObject([{ file: 'x.yaml', line: 10, column: 4 }]);
});

test('of the messages about a line the first is given', () => {
  const { file } = parse('a: [*b, *c]\nd: *e');
  expect(file.messages.map(({ line, column }) => [line, column])).toEqual([
    [1, 5],
    [2, 4],
  ]);
});
