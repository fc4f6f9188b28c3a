/** A fault in a content file, in German, for the editor who mends it. */
export interface Fault {
  /** Path from the project, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  cure: string;
}

/** How many faults of one kind a file is told: nobody reads more at a time. */
export const maxFaults = 100;

/** A place in a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One line a fault, `file:line:column  what is wrong  what to do`, sorted by place. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, problem, cure }) => `${file}:${line}:${column}  ${problem}  ${cure}`)
    .join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
