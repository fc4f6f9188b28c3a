/** Whether an event was before, at or after the time of the article. */
export type Tense = 'vorher' | 'zur Zeit des Artikels' | 'danach';

/** The headings over what was before, at and after the time of the article, in this order. */
export const tenseHeadings: Readonly<Record<Tense, string>> = {
  vorher: 'Vor dem Artikel',
  'zur Zeit des Artikels': 'Zur Zeit des Artikels',
  danach: 'Was danach geschah',
};

/** Stands behind an event that is not well proven. */
export const weaklyProven = '(schwach belegt)';

/** The columns of the table of contacts. */
export const contactColumns = ['Wann', 'Wer', 'Gegenüber', 'Wie', 'Was'] as const;

/** Words of the diagram of the contacts and its table. */
export const contactWords = {
  caption: 'Die Kontakte in zeitlicher Folge, soweit bekannt',
  legend:
    'Zwei Spitzen: ein Gespräch, beide sprachen. Punkt und Spitze: von wem es ausging und an wen. Offener Kreis: eine Äußerung. Gestrichelter Pfeil: kam nicht zustande.',
  mutual: 'wechselseitig',
} as const;

/** Who belongs to a group, under the drawing: „Stadt: Alphonis, Betanis.“. */
export function groupMembers(names: readonly string[]): string {
  return `: ${names.join(', ')}.`;
}
