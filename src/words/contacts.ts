/** The columns of the table of contacts. */
export const contactColumns = ['Wann', 'Wer', 'Gegenüber', 'Wie', 'Was'] as const;

/** Words of the diagram of the contacts and its table. */
export const contactWords = {
  caption: 'Die Kontakte in zeitlicher Folge, soweit bekannt',
  legend:
    'Zwei Spitzen: ein Gespräch, beide sprachen. Punkt und Spitze: von wem es ausging und an wen. Offener Kreis: eine Äußerung. Gestrichelt: kam nicht zustande.',
  mutual: 'wechselseitig',
} as const;
