import type { Figure } from './figures.ts';
import { count, markdownTable } from './markdown-table.ts';
import type { ExplainerWeight, PageWeight } from './measure-pages.ts';

/** What ten packets of 1,460 bytes carry, which a server sends before it has heard back. */
const firstFlight = 14_600;
/** What the headers of the response may take of it. */
const headers = 500;

export function pagesTable(pages: readonly PageWeight[]): string {
  return markdownTable(
    [
      { title: 'kind of page' },
      { title: 'page' },
      ...['bytes', 'gzip 9', 'Brotli 11'].map((title) => ({ title, numeric: true })),
    ],
    pages.map(({ kind, page, raw, gzip, brotli }) => [kind, `\`${page}\``, count(raw), count(gzip), count(brotli)]),
  );
}

export function pageFigures({ articlePrefix, brotli, bare, unstyled, lateStyles, scripts }: ExplainerWeight): Figure[] {
  return [
    {
      what: `article with notes complete, Brotli bytes (${count(firstFlight)} less ${count(headers)} for response headers)`,
      atMost: firstFlight - headers,
      measured: articlePrefix,
      write: count,
    },
    { what: 'style sheets that are linked or come after the article', atMost: 0, measured: lateStyles, write: count },
    {
      what: `whole explainer page in Brotli, for each byte of its words and addresses as bare HTML (${count(brotli)} for ${count(bare)}; ${count(unstyled)} without styles and scripts)`,
      atMost: 1.5,
      measured: brotli / bare,
      write: (ratio) => ratio.toFixed(2),
    },
    { what: 'JavaScript of the explainer page, bytes', atMost: 2000, measured: scripts, write: count },
  ];
}
