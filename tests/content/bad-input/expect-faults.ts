import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../../src/content/diagnostics/message.ts';
import { faultKindsById } from '../../../src/content/faults/fault-kinds.ts';
import { ContentCopy } from '../content-copy.ts';
import { expectGerman } from '../german.ts';
import { measureCpu } from '../measure-cpu.ts';
import type { BadInput, ExpectedFault } from './bad-input.ts';

/** Milliseconds of processor time: many times what any case needs. */
const patience = 5000;

/** Tests that the check reports the faults of each case at their places, and nothing else of their files. */
export function expectFaults(groups: readonly (readonly [what: string, cases: readonly BadInput[]])[]): void {
  describe.each(groups)('in %s, the check reports', (_, cases) => {
    test.for(cases)('$name', ({ change, faults: expected, silent = [] }) => {
      using copy = new ContentCopy();
      change(copy);
      const { result, milliseconds } = measureCpu(() => copy.check());
      expect(milliseconds).toBeLessThan(patience);
      const { content, messages } = result;

      const files = new Set([...expected.map(({ file }) => file), ...silent].map(label));
      const found = formatMessages(messages.filter(({ file = '' }) => files.has(file))).split('\n');
      expect(found).toEqual(sortedLines(copy, expected));
      expect(content).toBeUndefined();
      for (const message of messages) {
        expectGerman(message);
        expect(faultKindsById.has(message.ruleId ?? ''), message.ruleId).toBe(true);
      }
    });
  });

  test('no two cases have one name within their group', () => {
    for (const [, cases] of groups) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
}

function sortedLines(copy: ContentCopy, expected: readonly ExpectedFault[]): unknown[] {
  return expected
    .map((fault) => ({ fault, ...placeOf(copy, fault) }))
    .sort(
      (a, b) =>
        (a.fault.file < b.fault.file ? -1 : Number(a.fault.file > b.fault.file)) ||
        a.line - b.line ||
        a.column - b.column,
    )
    .map(
      ({ fault, line, column }) =>
        expect.stringMatching(startOf(`${label(fault.file)}:${line}:${column}  `, fault.says)) as unknown,
    );
}

/** The beginning of a line, and what it must hold. */
function startOf(place: string, says: string): RegExp {
  return new RegExp(`^${RegExp.escape(place)}.*${RegExp.escape(says)}`, 'u');
}

const label = (file: string): string => (file ? `content/${file}` : 'content');

function placeOf(copy: ContentCopy, fault: ExpectedFault): { line: number; column: number } {
  if (!(fault.at ?? fault.offset)) return { line: 1, column: 1 };
  const text = copy.read(fault.file).replace(/^\uFEFF/, '');
  const lines = text.slice(0, offsetOf(text, fault)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(text: string, { file, at, offset }: ExpectedFault): number {
  if (at === undefined) return offset?.() ?? 0;
  const first = text.indexOf(at);
  if (first === -1 || text.includes(at, first + 1))
    throw new Error(`${file} does not hold ${at.slice(0, 80)} exactly once.`);
  return first + Number(at.startsWith('\n'));
}
