/** Words of the terms' entries and cards. */
export const termWords = {
  close: 'Schließen',
  toEntry: 'Zum Eintrag unter „Begriffe“',
} as const;

/** Where the link to the passage with a term leads, for screen readers. */
export function toPlaceOfTerm(name: string): string {
  return `Zur Stelle, die „${name}“ nennt`;
}

/** A term as the head of its entry: with a capital letter, as all of them. */
export function termHead(name: string): string {
  return name.charAt(0).toLocaleUpperCase('de') + name.slice(1);
}
