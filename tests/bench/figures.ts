import { markdownTable } from './markdown-table.ts';

/** A figure to reach, and what was measured. */
export interface Figure {
  what: string;
  atMost: number;
  measured: number;
  /** How the numbers are written. */
  write: (number: number) => string;
}

export function figuresTable(figures: readonly Figure[]): string {
  return markdownTable(
    [
      { title: 'figure' },
      { title: 'at most', numeric: true },
      { title: 'measured', numeric: true },
      { title: 'reached' },
    ],
    figures.map(({ what, atMost, measured, write }) => [
      what,
      write(atMost),
      write(measured),
      measured <= atMost ? 'yes' : '**no**',
    ]),
  );
}
