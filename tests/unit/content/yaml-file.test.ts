import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/content/yaml/check-schema.ts';
import { parseYamlFile } from '../../../src/content/yaml/yaml-file.ts';
import { sourcesSchema } from '../../../src/schemas/source.ts';

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

test('numbers are texts as they were written', () => {
  expect(parse('a: 2022\nb: 007\n3: 1.50').value).toEqual({ a: '2022', b: '007', 3: '1.50' });
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

test('no slip hides another, nor what a schema says of the rest', () => {
  const source = (name: string, fields: string): string => `${name}:\n  publisher: Amt\n${fields}`;
  const text = [
    source('a', '  kind:presse\n  lang: de\n'),
    source('b', '  kind: presse\n  lang: dee\n'),
    source('c', '  title: "Der Titel\n  kind: presse\n  lang: de\n'),
    source('d', '  topic: @beispiel\n  kind: press\n  lang: de\n'),
    source('e', '\tkind: presse\n  lang: de\n'),
    source('f', '  kind: presse\n  lang: de\n  url: [https\n'),
    source('g', '  kind: presse\n  topic: Streit: der Bau\n  langg: de\n'),
    source('h', '  kind: presse\n  lang: de #Nachtrag\n'),
    source('i', '  lang: de\n'),
  ].join('');
  const file = new VFile({ path: 'x.yaml', value: text });
  expect(readYaml(file, sourcesSchema).data).toBeUndefined();
  const line = (part: string): number => text.split(part)[0]?.split('\n').length ?? 0;
  expect(
    file.messages.map((message) => [message.line, message.ruleId]).sort(([a = 0], [b = 0]) => Number(a) - Number(b)),
  ).toEqual([
    [line('kind:presse'), 'yaml-missing-colon'],
    [line('lang: dee'), 'unknown-value'],
    [line('"Der Titel'), 'yaml-open-quotation'],
    [line('@beispiel'), 'yaml-first-character'],
    [line('kind: press\n'), 'unknown-value'],
    [line('\tkind'), 'tab-indentation'],
    [line('[https'), 'yaml-open-bracket'],
    [line('Streit:'), 'yaml-two-colons'],
    [line('langg'), 'unknown-field'],
    [line('#Nachtrag'), 'text-read-as-comment'],
    [line('i:\n') + 1, 'missing-field'],
  ]);
});

test('a quotation that the mark of the next field closes is told where it begins, once', () => {
  const { file } = parse('a: "eins\nb: "zwei"\nc: "drei"\nd: 4\n');
  expect(file.messages).toMatchObject([{ line: 1, column: 4, ruleId: 'yaml-open-quotation' }]);
});

test('a list without its dashes and lines that belong nowhere are each told once', () => {
  const { file } = parse('- a: 1\n  b: 2\na: 1\n  b: 2\n- a: 1\n  b: zwei\ndrei\n- a: 1\n-a: 2\n  b: 3\n');
  expect(file.messages.map(({ line, ruleId }) => [line, ruleId])).toEqual([
    [3, 'missing-dash'],
    [7, 'line-outside-list'],
    [9, 'missing-space-after-dash'],
  ]);
});
