import { de } from 'date-fns/locale/de';

const months = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) => de.localize.month(month));
const dayBeforeMonth = new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${months.join('|')})\\b)`, 'g');

/** A line of our own text that does not break between day and month („12. Februar“) nor before a dash. */
export function keepTogether(text: string): string {
  return text.replaceAll(dayBeforeMonth, '\u00a0').replaceAll(' – ', '\u00a0– ');
}
