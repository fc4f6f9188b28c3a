import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { de } from 'date-fns/locale/de';
import { parseISO } from 'date-fns/parseISO';
import type { Article } from '../../schemas/article.ts';
import type { Dated } from '../../schemas/event.ts';

const patterns: Readonly<Record<number, string>> = { 4: 'y', 7: 'MMMM y', 10: 'd.\u00a0MMMM y' };

/**
 * A day, month or year in German: `2025-02-12` → „12. Februar 2025“, `2025-02` → „Februar 2025“, `2025` → „2025“. No line
 * breaks between day and month: the space is a no-break one.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, checked
 */
export function formatDate(date: string): string {
  return inGerman(date, patterns[date.length] ?? 'y');
}

/** The same with a plain space, for what programs read, people copy or a drawing sets in one line. */
export function formatPlainDate(date: string): string {
  return formatDate(date).replace('\u00a0', ' ');
}

/**
 * A date in one part, or two days in two of them that say once what they share: „14.“, „16. Februar 2025“.
 *
 * @param date a day, month or year, or two days with a slash between
 */
export function dateParts(date: string, written = formatDate): [string] | [first: string, last: string] {
  const [first = '', last] = date.split('/');
  if (last === undefined) return [written(first)];
  if (first.slice(0, 7) === last.slice(0, 7)) return [`${Number(first.slice(8))}.`, written(last)];
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return [sameYear ? written(first).replace(/\s\d+$/, '') : written(first), written(last)];
}

/** Between the first and the last day: „14. bis 16. Februar“. */
export const until = ' bis ';

/** When something was: the editor's words, else the date, else „ohne Datum“. */
export function formatDated({ date, when }: Dated, written = formatDate): string {
  return when ?? (date === undefined ? dateWords.undated : dateParts(date, written).join(until));
}

/** The month alone: `2025-02` → „Februar“. */
export function formatMonth(month: string): string {
  return inGerman(month, 'MMMM');
}

/** The day alone, „12.“, or with its month, „12. Feb.“. */
export function formatDay(date: string, withMonth = false): string {
  return inGerman(date, withMonth ? 'd.\u00a0MMM' : 'd.');
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
export function formatArticleDate(date: string, written = formatDate): string {
  return date.length === 10 ? written(date) : `${written(date)}, Tag der Veröffentlichung nicht bekannt`;
}

/** The „Faktenstand“ as it is printed: „Mitte Juni 2026“; undefined where none is told. */
export function factsUntilLabel({ factsUntil }: Pick<Article, 'factsUntil'>, written = formatDate): string | undefined {
  if (factsUntil === undefined) return undefined;
  return typeof factsUntil === 'object' ? factsUntil.label : written(factsUntil);
}

/** A day for programs, as RFC 3339 and `xsd:dateTime` have it: its hour is not known. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}

function inGerman(date: string, pattern: string): string {
  return format(parseISO(date, { in: utc }), pattern, { locale: de, in: utc });
}

/** Names of the days that an explainer tells of itself. */
export const dateWords = {
  article: 'Artikel:',
  facts: 'Faktenstand:',
  stand: 'Stand:',
  undated: 'ohne Datum',
} as const;

const months = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) => de.localize.month(month));
const dayBeforeMonth = new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${months.join('|')})\\b)`, 'g');
const nameBeforeNumber =
  /(?<=(?:\b(?:Abs\.|Absatz|Artikel|Kapitel|Nummer|Nr\.|Paragraf|Punkt|Seite|Ziffer)|§)) (?=\d)/g;

/** A line of our own text that does not break between day and month („12. Februar“), inside „Absatz 5“, nor before a dash. */
export function keepTogether(text: string): string {
  return text.replaceAll(dayBeforeMonth, '\u00a0').replaceAll(nameBeforeNumber, '\u00a0').replaceAll(' – ', '\u00a0– ');
}

/** „Lesezeit des Artikels: 2 Minuten“ */
export function formatReadingTime(minutes: number): string {
  return `Lesezeit des Artikels: ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`;
}
