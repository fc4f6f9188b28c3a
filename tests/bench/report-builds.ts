import type { Figure } from './figures.ts';
import { count, markdownTable } from './markdown-table.ts';
import type { MeasuredBuilds } from './measure-builds.ts';

const mebibyte = 2 ** 20;
const seconds = (number: number) => `${number.toFixed(1)} s`;
const mebibytes = (number: number) => `${count(number / mebibyte)} MiB`;
const part = (number: number) => number.toFixed(2);

/** Builds from nothing, and what they make. `growth` compares with a tenth of the explainers, in time and in CPU time. */
export function coldTable(all: readonly MeasuredBuilds[]): string {
  return markdownTable(
    ['explainers', 'time', 'CPU time', 'growth', 'CPU growth', 'peak memory', 'pages', 'cards', 'files', 'bytes'].map(
      (title) => ({ title, numeric: true }),
    ),
    all.map((measured) => {
      const { explainers, cold, pages, cards, files, bytes } = measured;
      const tenth = all.find((other) => other.explainers * 10 === explainers)?.cold;
      return [
        count(explainers),
        seconds(cold.seconds),
        seconds(cold.cpuSeconds),
        tenth ? `× ${(cold.seconds / tenth.seconds).toFixed(1)}` : '–',
        tenth ? `× ${(cold.cpuSeconds / tenth.cpuSeconds).toFixed(1)}` : '–',
        mebibytes(cold.peakBytes),
        ...[pages, cards, files, bytes].map(count),
      ];
    }),
  );
}

/** Builds after one corrected sentence, and which files that changed. */
export function editedTable(all: readonly MeasuredBuilds[]): string {
  const columns = ['explainers', 'time', 'of the first', 'CPU time', 'of the first', 'peak memory', 'files changed'];
  return markdownTable(
    [...columns.map((title) => ({ title, numeric: true })), { title: 'only those that show the edit' }],
    all.map(({ explainers, cold, edited, difference }) => [
      count(explainers),
      seconds(edited.seconds),
      part(edited.seconds / cold.seconds),
      seconds(edited.cpuSeconds),
      part(edited.cpuSeconds / cold.cpuSeconds),
      mebibytes(edited.peakBytes),
      count(difference.changed.length),
      verdictOn(difference),
    ]),
  );
}

function verdictOn({ missing, unexpected }: MeasuredBuilds['difference']): string {
  if (missing.length + unexpected.length === 0) return 'yes';
  const told = [...unexpected.map((path) => `${path} changed`), ...missing.map((path) => `${path} did not change`)];
  return `**no**: ${told.slice(0, 5).join(', ')}${told.length > 5 ? ` and ${count(told.length - 5)} more` : ''}`;
}

/** The figures to reach with a thousand explainers; none where so many were not built. */
export function buildFigures(all: readonly MeasuredBuilds[]): Figure[] {
  return all
    .filter(({ explainers }) => explainers === 1000)
    .flatMap(({ cold, edited }) => [
      { what: 'build of 1,000 explainers', atMost: 100, measured: cold.seconds, write: seconds },
      { what: 'its peak memory', atMost: 1536 * mebibyte, measured: cold.peakBytes, write: mebibytes },
      { what: 'after one edit, part of that time', atMost: 0.2, measured: edited.seconds / cold.seconds, write: part },
    ]);
}
