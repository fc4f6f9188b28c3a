import type { Verdict } from '../schemas/claim.ts';
import { factCheckWords, noteName } from './fact-check.ts';
import { quotePassage } from './orthography/quotations.ts';

/** What a mail about a mistake is about. */
export interface Reported {
  /** Of the explainer. */
  title: string;
  /** Of the section, where no passage is meant. */
  section: string;
  passage?: { number: number; quotation: string; verdict: Verdict };
  /** In German. */
  stand: string;
  /** The address of the place, or its file where that of the site is not known. */
  address: string;
}

/** The subject of the mail. */
export function reportSubject({ title, section, passage }: Reported): string {
  return `Fehler in ${quotePassage(title)}: ${passage ? noteName(passage.number) : section}`;
}

/** The lines of the mail that is to be completed. */
export function reportLines({ section, passage, stand, address }: Reported): string[] {
  const place = passage
    ? [`Stelle: ${passage.quotation}`, `Unser Urteil: ${passage.verdict}`]
    : [`Abschnitt: ${section}`];
  return [...place, `Stand: ${stand}`, `Adresse: ${address}`, '', 'Was ist falsch, und welche Quelle sagt es?', '', ''];
}

/** What the link at a section does. */
export function reportSectionName(title: string): string {
  return `${factCheckWords.report}: ${quotePassage(title)}`;
}
