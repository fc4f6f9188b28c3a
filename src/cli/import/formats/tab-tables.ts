import type { Table } from 'mdast';

/** What begins a point of a list or a turn in a talk, and no row. */
const noRow = /^\s*(?:[-–•*·o]|\d{1,3}[.)]|[^\t]*:)\t/u;

/** Cuts a block of a plain text into tables and what is none: two lines or more with the same number of tabs are a table. */
export function cutTables(block: string): (string | Table)[] {
  const found: (string | Table)[] = [];
  let run: string[] = [];
  const end = (): void => {
    if (run.length === 0) return;
    const last = found.at(-1);
    if (isTable(run)) found.push(tableOf(run));
    else if (typeof last === 'string') found[found.length - 1] = [last, ...run].join('\n');
    else found.push(run.join('\n'));
    run = [];
  };
  for (const line of block.split('\n')) {
    if (run.length > 0 && columns(line) !== columns(run[0] ?? '')) end();
    run.push(line);
  }
  end();
  return found;
}

const columns = (line: string): number => line.trimEnd().split('\t').length;

function isTable(lines: readonly string[]): boolean {
  return (
    lines.length > 1 && columns(lines[0] ?? '') > 1 && lines.every((line) => /^\S/.test(line) && !noRow.test(line))
  );
}

function tableOf(lines: readonly string[]): Table {
  const children = lines.map((line) => ({
    type: 'tableRow' as const,
    children: line
      .trimEnd()
      .split('\t')
      .map((cell) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value: cell.trim() }] })),
  }));
  return { type: 'table', children };
}
