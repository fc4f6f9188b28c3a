/** Words of the menu that shares a section. */
export const shareWords = {
  copyLink: 'Link kopieren',
  copyQuotation: 'Zitat kopieren',
  menu: 'Teilen',
  more: 'Weitere Möglichkeiten …',
} as const;

/** What the link does that shares a section, or the explainer where none is named. */
export function shareName(title: string, isSection: boolean): string {
  return isSection ? `Abschnitt „${title}“ teilen` : `„${title}“ teilen`;
}

/** Words for citing an explainer and taking it away. */
export const takeAwayWords = {
  asMarkdown: 'als Markdown-Datei',
  asPage: 'Als Seite mit Grafik, Querverweisen und Links zu jedem Absatz',
  biblatex: 'BibLaTeX',
  cite: 'So zitieren Sie dieses Erklärstück',
  cited: 'Zitieren',
  csl: 'CSL-JSON',
  oneFile: 'Alles in einer HTML-Datei',
  oneFileMore: ', die auch ohne Netz zu lesen ist, oder',
  takeAway: 'Zum Mitnehmen',
} as const;

/** The title of the copy to take away. */
export function takenTitle(title: string): string {
  return `${title} (zum Mitnehmen)`;
}

/** What that copy is, for previews. */
export function takenDescription(summary: string): string {
  return `Alles in einer Datei: ${summary}`;
}

/** Words of the feeds. */
export const feedWords = {
  whole: 'Das ganze Erklärstück, mit Quellen zu jeder Anmerkung',
} as const;
