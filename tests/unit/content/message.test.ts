import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { CheckedFolder, formatMessages, report } from '../../../src/content/diagnostics/message.ts';
import { visible } from '../../../src/content/diagnostics/command.ts';

function message(path: string, line: number, column: number, reason = 'Es klemmt.', note = 'Ölen Sie es.') {
  const file = new VFile({ path });
  report(file, { line, column }, 'placeholder', reason, note);
  const [made] = file.messages;
  if (!made) throw new Error('Nothing was reported.');
  return made;
}

test('a message has an id, a reason, a note, and the place at which a node begins', () => {
  const file = new CheckedFolder('content').file('a.mdx');
  report(file, { start: { line: 3, column: 5 } }, 'placeholder', 'Es klemmt.', 'Ölen Sie es.');
  expect(file.messages).toMatchObject([
    {
      file: 'content/a.mdx',
      line: 3,
      column: 5,
      source: 'klartext',
      ruleId: 'placeholder',
      reason: 'Es klemmt.',
      note: 'Ölen Sie es.',
    },
  ]);
});

test('a message without a place stands at the beginning of the file', () => {
  const file = new VFile({ path: 'a' });
  report(file, undefined, 'placeholder', 'Es klemmt.', 'Ölen Sie es.');
  expect(formatMessages(file.messages)).toBe('a:1:1  Es klemmt.  Ölen Sie es.  [placeholder]');
});

test('a folder gives the same file each time, and the messages of all', () => {
  const folder = new CheckedFolder('content');
  for (const name of ['a', 'b', 'a']) report(folder.file(name), undefined, 'placeholder', 'Es klemmt.', 'Ölen Sie es.');
  expect(folder.file('a')).toBe(folder.file('a'));
  expect(folder.messages.map(({ file }) => file)).toEqual(['content/a', 'content/a', 'content/b']);
});

test('messages stand on a line each, sorted by file, then line, then column, as numbers', () => {
  const messages = [message('b', 1, 1), message('a', 10, 1), message('a', 9, 20), message('a', 9, 3)];
  expect(formatMessages(messages)).toBe(
    [
      'a:9:3  Es klemmt.  Ölen Sie es.  [placeholder]',
      'a:9:20  Es klemmt.  Ölen Sie es.  [placeholder]',
      'a:10:1  Es klemmt.  Ölen Sie es.  [placeholder]',
      'b:1:1  Es klemmt.  Ölen Sie es.  [placeholder]',
    ].join('\n'),
  );
});

test('the list that was handed over stays as it was', () => {
  const messages = [message('b', 1, 1), message('a', 1, 1)];
  formatMessages(messages);
  expect(messages.map(({ file }) => file)).toEqual(['b', 'a']);
});

describe('more than a hundred', () => {
  const messages = (count: number) => Array.from({ length: count }, (_, index) => message('a', index + 1, 1));

  test.for([
    [100, 100, 'a:100:1  Es klemmt.  Ölen Sie es.  [placeholder]'],
    [101, 101, '… und ein weiterer Fehler.'],
    [50_000, 101, '… und 49900 weitere Fehler.'],
  ] as const)('%i make %i lines, the last of which is %s', ([count, lines, last]) => {
    const printed = formatMessages(messages(count)).split('\n');
    expect(printed).toHaveLength(lines);
    expect(printed.at(-1)).toBe(last);
  });

  test('are the first by place', () => {
    expect(formatMessages(messages(300).reverse()).split('\n')[0]).toBe(
      'a:1:1  Es klemmt.  Ölen Sie es.  [placeholder]',
    );
  });
});

test('a message is cut where nobody would read on', () => {
  expect(formatMessages([message('a', 1, 1, 'x'.repeat(200_000))]).length).toBeLessThan(1100);
});

describe('no sign commands the terminal:', () => {
  test.for([
    ['an escape sequence', '\u001B[2J', '\\u001B[2J'],
    ['a title of the window', '\u001B]0;x\u0007', '\\u001B]0;x\\u0007'],
    ['a sequence by one sign', '\u009B31m', '\\u009B31m'],
    ['a return to the beginning of the line', 'a\rb', 'a\\u000Db'],
    ['a sign for the direction', '\u202Eabc', '\\u202Eabc'],
    ['half a sign', '\uD800', '\\uD800'],
  ] as const)('%s', ([, text, shown]) => {
    expect(visible(text)).toBe(shown);
    expect(formatMessages([message(text, 1, 1, text, text)])).toBe(`${shown}:1:1  ${shown}  ${shown}  [placeholder]`);
  });

  test('a line break in the name of a file begins no line', () => {
    expect(formatMessages([message('a\nb', 1, 1)])).toBe('a\\u000Ab:1:1  Es klemmt.  Ölen Sie es.  [placeholder]');
  });

  test('what is no command stays', () => {
    expect(visible('Zeile\n\t– „ä“ 👩\u200D🚀')).toBe('Zeile\n\t– „ä“ 👩\u200D🚀');
  });
});
