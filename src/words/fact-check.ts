import type { Verdict } from '../schemas/claim.ts';

/** Words around the checked passages. */
export const factCheckWords = {
  assessment: 'Gesamturteil:',
  byGravity: 'Nach Schwere',
  byOrder: 'In der Reihenfolge des Artikels',
  fromNote: 'Faktencheck',
  report: 'Fehler melden',
  toFactCheck: 'Zum Faktencheck',
  toPlace: 'Zur Stelle',
  wording: 'Der Artikel steht hier im Wortlaut, so wie er uns vorlag.',
  /** Before their numbers. */
  notes: (count: number) => (count === 1 ? 'Anmerkung' : 'Anmerkungen'),
  /** Where the verdict on a place is not that on the first. */
  ownVerdict: (verdict: Verdict) => `Diese Stelle: ${verdict}`,
  count: (count: number) => (count === 1 ? 'Eine Stelle geprüft' : `${count} Stellen geprüft`),
  checked: (count: number) => (count === 1 ? 'Eine Stelle ist geprüft' : `${count} Stellen sind geprüft`),
} as const;

/** „Anmerkung 4“ */
export function noteName(number: number): string {
  return `Anmerkung ${number}`;
}

/** „Anmerkungen 1 bis 8“, „Anmerkung 9“ */
export function notesName(first: number, last: number): string {
  return first === last ? noteName(first) : `Anmerkungen ${first} bis ${last}`;
}

/** „Zur Stelle“; of several, „Zur 2. Stelle“ */
export function toPlaceName(nth: number, of: number): string {
  return of === 1 ? factCheckWords.toPlace : `Zur ${nth}. Stelle`;
}

/** „Geprüft von A und B, gegengelesen von C.“; empty where nobody is named. */
export function checkedByWords(checkedBy: readonly string[], reviewedBy: readonly string[]): string {
  const names = new Intl.ListFormat('de');
  const parts = [
    checkedBy.length > 0 ? `geprüft von ${names.format(checkedBy)}` : '',
    reviewedBy.length > 0 ? `gegengelesen von ${names.format(reviewedBy)}` : '',
  ];
  const text = parts.filter(Boolean).join(', ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
