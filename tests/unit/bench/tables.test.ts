import { expect, test } from 'vitest';
import { figuresTable } from '../../bench/figures.ts';
import { count, markdownTable } from '../../bench/markdown-table.ts';
import type { MeasuredBuilds } from '../../bench/measure-builds.ts';
import { buildFigures, coldTable, editedTable } from '../../bench/report-builds.ts';
import { lighthouseReport } from '../../bench/report-lighthouse.ts';
import { pageFigures } from '../../bench/report-pages.ts';

const mebibyte = 2 ** 20;
const measured: MeasuredBuilds = {
  explainers: 100,
  cold: { seconds: 20, cpuSeconds: 30, peakBytes: 500 * mebibyte },
  edited: { seconds: 5, cpuSeconds: 6, peakBytes: 400 * mebibyte },
  difference: { changed: ['a.html', 'SHA256SUMS'], missing: [], unexpected: [] },
  pages: 1200,
  cards: 1000,
  files: 2210,
  bytes: 12_345_678,
};
const thousand: MeasuredBuilds = { ...measured, explainers: 1000, cold: { ...measured.cold, seconds: 210 } };

const cellsOf = (table: string) =>
  table.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('Columns are as wide as their widest cell, and numbers stand to the right', () => {
  const table = markdownTable(
    [{ title: 'Größe' }, { title: 'n', numeric: true }],
    [
      ['klein', '1'],
      ['ü', '1,000'],
    ],
  );
  expect(table).toBe(['| Größe |     n |', '| ----- | ----: |', '| klein |     1 |', '| ü     | 1,000 |'].join('\n'));
});

test('What stands in a cell cannot break the table', () => {
  expect(markdownTable([{ title: 'a' }], [['x | y\nz']])).toContain(String.raw`| x \| y z |`);
});

test('A row with too few cells is refused', () => {
  expect(() => markdownTable([{ title: 'a' }, { title: 'b' }], [['1']])).toThrow(/1 cells for 2 columns/);
});

test('Numbers are whole, with commas between the thousands', () => {
  expect(count(1_234_567.6)).toBe('1,234,568');
});

test('A figure counts as reached up to its limit and no further', () => {
  const figure = { what: 'x', atMost: 10, write: String };
  const verdicts = cellsOf(figuresTable([9, 10, 10.1].map((value) => ({ ...figure, measured: value })))).slice(2);
  expect(verdicts.map((row) => row[3])).toEqual(['yes', 'yes', '**no**']);
});

test('A build is compared with that of a tenth of the explainers, where it was measured', () => {
  const rows = cellsOf(coldTable([measured, thousand])).slice(2);
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['100', '20.0 s', '30.0 s', '–', '–', '500 MiB'],
    ['1,000', '210.0 s', '30.0 s', '× 10.5', '× 1.0', '500 MiB'],
  ]);
});

test('A build after an edit is compared with the first', () => {
  const [row] = cellsOf(editedTable([measured])).slice(2);
  expect(row).toEqual(['100', '5.0 s', '0.25', '6.0 s', '0.20', '400 MiB', '2', 'yes']);
});

test.each([
  [{ changed: ['b.html'], missing: [], unexpected: ['b.html'] }, '**no**: b.html changed'],
  [{ changed: [], missing: ['a.html'], unexpected: [] }, '**no**: a.html did not change'],
])(
  'A file that changed without showing the edit, or did not change and shows it, is named: %o',
  (difference, verdict) => {
    expect(cellsOf(editedTable([{ ...measured, difference }]))[2]?.[7]).toBe(verdict);
  },
);

test('The figures for builds are those of a thousand explainers', () => {
  expect(buildFigures([measured])).toEqual([]);
  expect(buildFigures([measured, thousand]).map((figure) => figure.measured)).toEqual([210, 500 * mebibyte, 5 / 210]);
});

test('The article has to be complete in ten packets less the headers of the response, the page in half as much again as its words', () => {
  const weight = {
    articlePrefix: 14_101,
    brotli: 30_000,
    bare: 20_000,
    unstyled: 25_000,
    lateStyles: 0,
    scripts: 2001,
  };
  const reached = (more = {}) => pageFigures({ ...weight, ...more }).map((figure) => figure.measured <= figure.atMost);
  expect(reached()).toEqual([false, true, true, false]);
  expect(reached({ brotli: 30_001 })).toEqual([false, true, false, false]);
  expect(pageFigures(weight)[2]?.what).toContain('30,000 for 20,000; 25,000 without styles');
});

test('Why an audit failed is said once for all pages', () => {
  const failed = [{ id: 'robots-txt', value: '', reason: 'It was not found.' }];
  const scores = { performance: 98, accessibility: 100, 'best-practices': null, seo: 92 };
  const report = lighthouseReport([
    { kind: 'one', scores, failed: [...failed, { id: 'first-paint', value: '2.0 s', reason: '' }], complaints: [] },
    { kind: 'other', scores, failed, complaints: ['It was slow.'] },
  ]);
  const [table = '', reasons] = report.split('\n\n');
  expect(cellsOf(table)[2]).toEqual(['one', '98', '100', '–', '92', 'robots-txt; first-paint (2.0 s)']);
  expect(reasons).toBe('- robots-txt: It was not found.\n- other: It was slow.');
});
