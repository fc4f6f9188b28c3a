import { isConversation, isStatement } from '../schemas/contact.ts';
import type { Contact } from '../schemas/contact.ts';

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
  mutual: 'wechselseitig',
} as const;

/** What the signs of the drawing mean, as far as it has them. */
export function contactLegend(contacts: readonly Contact[]): string {
  const oneSided = contacts.filter((contact) => !isConversation(contact) && !contact.mutual);
  const twoSided = contacts.filter((contact) => !oneSided.includes(contact));
  const hasTip = oneSided.some((contact) => contact.status !== 'ausgeblieben' && !isStatement(contact));
  const both = twoSided.every(isConversation) ? 'ein Gespräch, beide sprachen' : 'beide sprachen oder handelten';
  return [
    twoSided.length > 0 && `Zwei Spitzen: ${both}.`,
    oneSided.length > 0 && (hasTip ? 'Punkt und Spitze: von wem es ausging und an wen.' : 'Punkt: von wem es ausging.'),
    contacts.some(isStatement) && 'Offener Kreis: eine Äußerung.',
    contacts.some(({ status }) => status !== 'stattgefunden') && 'Gestrichelt, mit Kreuz: kam nicht zustande.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who belongs to a group, under the drawing: „Stadt: Alphonis, Betanis.“. */
export function groupMembers(names: readonly string[]): string {
  return `: ${names.join(', ')}.`;
}
