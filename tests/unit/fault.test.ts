import { expect, test } from 'vitest';
import { formatFaults } from '../../src/check/fault.ts';

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
