import { markdownTable } from './markdown-table.ts';
import { collections, markedSentences, measureNames } from './measure-names.ts';

/** How well the names in the sentences of `tests/fixtures/mentions` are found, a file a row. */
export function namesTable(): string {
  const percent = (part: number): string => (Number.isNaN(part) ? '–' : `${(100 * part).toFixed(1)} %`);
  return markdownTable(
    [
      { title: 'sentences' },
      { title: 'number', numeric: true },
      { title: 'precision', numeric: true },
      { title: 'recall', numeric: true },
      { title: 'of two words and more', numeric: true },
    ],
    collections.map(([, find, file]) => {
      const { sentences, precision, recall, fullNames } = measureNames([[find, markedSentences(file)]]);
      return [file, String(sentences), percent(precision), percent(recall), percent(fullNames)];
    }),
  );
}
