/** What a column holds decides on which side it is set. */
export interface Column {
  title: string;
  numeric?: boolean;
}

/**
 * A table in Markdown, its columns as wide as their widest cell, numbers to the right.
 *
 * @throws where a row has not one cell for each column
 */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  for (const row of rows)
    if (row.length !== columns.length)
      throw new Error(`A row has ${String(row.length)} cells for ${String(columns.length)} columns: ${row.join(', ')}`);
  const titles = columns.map(({ title }) => escaped(title));
  const cells = rows.map((row) => row.map(escaped));
  const widths = titles.map((title, at) => Math.max(3, ...[title, ...cells.map((row) => row[at] ?? '')].map(widthOf)));
  const pad = (cell: string, at: number): string => {
    const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
    return columns[at]?.numeric ? space + cell : cell + space;
  };
  const rule = widths.map((width, at) => (columns[at]?.numeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [titles.map(pad), rule, ...cells.map((row) => row.map(pad))].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A whole number with commas between the thousands. */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

function escaped(cell: string): string {
  return cell
    .replaceAll('|', String.raw`\|`)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function widthOf(cell: string): number {
  return Array.from(cell).length;
}
