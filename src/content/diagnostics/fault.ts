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

/** More of them nobody mends at once. */
const maxShown = 100;
/** More of a message nobody reads. */
const maxLength = 1000;

/** One line a fault, `file:line:column  what is wrong  what to do`, sorted by place; further ones are counted. */
export function formatFaults(faults: readonly Fault[]): string {
  const lines = [...faults]
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
    .slice(0, maxShown)
    .map(({ file, line, column, problem, cure }) => `${file}:${line}:${column}  ${clip(problem)}  ${clip(cure)}`);
  const further = faults.length - lines.length;
  if (further > 0) lines.push(further === 1 ? '… und ein weiterer Fehler.' : `… und ${further} weitere Fehler.`);
  return lines.map((line) => visible(line).replaceAll('\n', '\\u000A')).join('\n');
}

/**
 * A text for a terminal, line breaks and tabs as they are: signs that would command it, such as the beginning of an escape
 * sequence, or that would turn or break the line, stand there as `\u001B`.
 */
export function visible(text: string): string {
  return text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, (sign) => {
    const number = sign.charCodeAt(0).toString(16).toUpperCase();
    return `\\u${number.padStart(4, '0')}`;
  });
}

function clip(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
