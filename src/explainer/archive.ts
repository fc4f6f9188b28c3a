import type { Article } from '../schemas/article.ts';

/** What the archive asks of an explainer. */
export interface Published {
  article: Pick<Article, 'published'>;
}

/** The explainers of a year, newest first. */
export interface ArchiveYear<T> {
  year: string;
  /** Its page in `dist/`. */
  page: string;
  explainers: T[];
}

/**
 * The years in which explainers have been published, newest first, and those that have a page and nothing left to list.
 *
 * @param explainers newest first
 * @param published all addresses that have ever been published; their pages stay
 */
export function archiveYears<T extends Published>(
  explainers: readonly T[],
  published: readonly string[] = [],
): ArchiveYear<T>[] {
  const years = Map.groupBy(explainers, ({ article }) => article.published.slice(0, 4));
  for (const page of published) {
    const year = /^archiv\/(\d{4})\.html$/.exec(page)?.[1];
    if (year !== undefined && !years.has(year)) years.set(year, []);
  }
  return [...years]
    .map(([year, ofYear]) => ({ year, page: `archiv/${year}.html`, explainers: ofYear }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}

/** The explainers of a year by month, `YYYY-MM`, in the order in which they come. */
export function byMonth<T extends Published>(explainers: readonly T[]): { month: string; explainers: T[] }[] {
  return [...Map.groupBy(explainers, ({ article }) => article.published.slice(0, 7))].map(([month, ofMonth]) => ({
    month,
    explainers: ofMonth,
  }));
}

/** How many explainers the start page lists after the newest one. */
const listed = 24;

/** What stands on the start page. */
export interface FrontPage<T> {
  /** The newest explainer. */
  lead: T | undefined;
  /** Those after it. */
  others: T[];
  /** The way to all of them; empty where the page already shows them, all of one year. */
  years: ArchiveYear<T>[];
}

/** @param explainers newest first */
export function frontPage<T extends Published>(explainers: readonly T[]): FrontPage<T> {
  const [lead, ...others] = explainers.slice(0, listed + 1);
  const years = archiveYears(explainers);
  return { lead, others, years: explainers.length > listed + 1 || years.length > 1 ? years : [] };
}
