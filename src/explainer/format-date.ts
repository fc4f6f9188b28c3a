import { utc } from '@date-fns/utc';
import { format, parseISO } from 'date-fns';
import { de } from 'date-fns/locale/de';

const patterns: Readonly<Record<number, string>> = { 4: 'yyyy', 7: 'MMMM yyyy', 10: 'd. MMMM yyyy' };

/**
 * A day, month or year in German: `2025-02-12` → „12. Februar 2025“, `2025-02` → „Februar 2025“, `2025` → „2025“.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, checked
 */
export function formatDate(date: string): string {
  return format(parseISO(date, { in: utc }), patterns[date.length] ?? 'yyyy', { locale: de, in: utc });
}

/** „seit 20. Januar 2025“, „2000 bis 2008“. */
export function formatSpan(from: string, until?: string): string {
  return until === undefined ? `seit ${formatDate(from)}` : `${formatDate(from)} bis ${formatDate(until)}`;
}

/** „im Februar 2025“, „am 12. Februar 2025“, „2025“: when something was so. */
export function formatWhen(date: string): string {
  const preposition = { 7: 'im ', 10: 'am ' }[date.length] ?? '';
  return preposition + formatDate(date);
}

/** The day of the article, or what is known of it: „Februar 2025, Tag der Veröffentlichung nicht bekannt“. */
export function formatArticleDate(date: string): string {
  return date.length === 10 ? formatDate(date) : `${formatDate(date)}, Tag der Veröffentlichung nicht bekannt`;
}
