import { archiveYears } from './archive.ts';
import type { ArchiveYear, Published } from './archive.ts';

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
