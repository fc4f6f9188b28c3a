import { quotePassage } from './orthography/quotations.ts';

/** Words of the menu that shares a section. */
export const shareWords = {
  copyLink: 'Link kopieren',
  copyQuotation: 'Zitat kopieren',
  menu: 'Teilen',
  more: 'Weitere Möglichkeiten …',
  /** Of the link that shares a section, or the explainer. */
  name: (title: string, isSection: boolean) => `${isSection ? 'Abschnitt ' : ''}${quotePassage(title)} teilen`,
} as const;

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
  title: (title: string) => `${title} (zum Mitnehmen)`,
  /** For previews. */
  description: (summary: string) => `Alles in einer Datei: ${summary}`,
} as const;

/** Words of the feeds. */
export const feedWords = {
  whole: 'Das ganze Erklärstück, mit Quellen zu jeder Anmerkung',
} as const;
