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
  /** Who belongs to a group, behind its name under the drawing. */
  members: (names: readonly string[]) => `: ${names.join(', ')}.`,
} as const;

/** The signs of the drawing of the contacts, in the order in which they are explained. */
const contactSigns = ['exchange', 'talk', 'arrow', 'dot', 'circle', 'cross'] as const;
export type ContactSign = (typeof contactSigns)[number];

const signMeanings: Readonly<Record<ContactSign, string>> = {
  exchange: 'Zwei Spitzen: beide sprachen oder handelten.',
  talk: 'Zwei Spitzen: ein Gespräch, beide sprachen.',
  arrow: 'Punkt und Spitze: von wem es ausging und an wen.',
  dot: 'Punkt: von wem es ausging.',
  circle: 'Offener Kreis: eine Äußerung.',
  cross: 'Gestrichelt, mit Kreuz: fand nicht statt.',
};

/** What the signs mean that a drawing has; what looks alike is explained once, by its wider meaning. */
export function contactLegend(drawn: ReadonlySet<ContactSign>): string {
  return contactSigns
    .filter((sign) => drawn.has(sign))
    .filter((sign) => !(sign === 'talk' && drawn.has('exchange')) && !(sign === 'dot' && drawn.has('arrow')))
    .map((sign) => signMeanings[sign])
    .join(' ');
}
