import { describe, expect, test } from 'vitest';
import { formatFaults, visible } from '../../src/content/diagnostics/fault.ts';

const fault = (file: string, line: number, column: number) => ({
  file,
  line,
  column,
  problem: 'Es klemmt.',
  cure: 'Ölen Sie es.',
});

test('faults stand on a line each, sorted by file, then line, then column, as numbers', () => {
  const faults = [fault('b', 1, 1), fault('a', 10, 1), fault('a', 9, 20), fault('a', 9, 3)];
  expect(formatFaults(faults)).toBe(
    [
      'a:9:3  Es klemmt.  Ölen Sie es.',
      'a:9:20  Es klemmt.  Ölen Sie es.',
      'a:10:1  Es klemmt.  Ölen Sie es.',
      'b:1:1  Es klemmt.  Ölen Sie es.',
    ].join('\n'),
  );
});

test('the list that was handed over stays as it was', () => {
  const faults = [fault('b', 1, 1), fault('a', 1, 1)];
  formatFaults(faults);
  expect(faults.map(({ file }) => file)).toEqual(['b', 'a']);
});

describe('more than a hundred', () => {
  const faults = (count: number) => Array.from({ length: count }, (_, index) => fault('a', index + 1, 1));

  test.for([
    [100, 100, 'a:100:1  Es klemmt.  Ölen Sie es.'],
    [101, 101, '… und ein weiterer Fehler.'],
    [50_000, 101, '… und 49900 weitere Fehler.'],
  ] as const)('%i make %i lines, the last of which is %s', ([count, lines, last]) => {
    const printed = formatFaults(faults(count)).split('\n');
    expect(printed).toHaveLength(lines);
    expect(printed.at(-1)).toBe(last);
  });

  test('are the first by place', () => {
    expect(formatFaults(faults(300).reverse()).split('\n')[0]).toBe('a:1:1  Es klemmt.  Ölen Sie es.');
  });
});

test('a message is cut where nobody would read on', () => {
  expect(formatFaults([{ ...fault('a', 1, 1), problem: 'x'.repeat(200_000) }]).length).toBeLessThan(1100);
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
    expect(formatFaults([{ ...fault(text, 1, 1), problem: text, cure: text }])).toBe(
      `${shown}:1:1  ${shown}  ${shown}`,
    );
  });

  test('a line break in the name of a file begins no line', () => {
    expect(formatFaults([fault('a\nb', 1, 1)])).toBe('a\\u000Ab:1:1  Es klemmt.  Ölen Sie es.');
  });

  test('what is no command stays', () => {
    expect(visible('Zeile\n\t– „ä“ 👩\u200D🚀')).toBe('Zeile\n\t– „ä“ 👩\u200D🚀');
  });
});
