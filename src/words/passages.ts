import type { Verdict } from '../schemas/claim.ts';
import { wordsOf } from '../schemas/values/language-marks.ts';
import { quotePassage, shortened } from './orthography/quotations.ts';

/** Words of the page of one checked passage. */
export const passageWords = {
  all: 'Alle geprüften Stellen',
  kicker: 'Faktencheck',
  navigation: 'Geprüfte Stellen',
  verdict: 'Unser Urteil:',
  toArticle: 'Zur Stelle im Artikel',
  why: 'Begründung',
  /** Before the title of the explainer; it says whose words are checked. */
  place: (number: number, count: number) =>
    `Stelle ${number} von ${count} im Artikel, den wir im Wortlaut wiedergeben und prüfen:`,
  /** Over the quotations. */
  checked: (count: number) => (count === 1 ? 'Geprüfte Stelle' : 'Geprüfte Stellen'),
  /** With what is right there. */
  previous: (title: string) => `Vorige Stelle: ${title}`,
  /** With what is right there. */
  next: (title: string) => `Nächste Stelle: ${title}`,
} as const;

/** „Zur Stelle im Artikel“; of several, „Zur 2. Stelle im Artikel“ */
export function toArticleName(nth: number, of: number): string {
  return of === 1 ? passageWords.toArticle : `Zur ${nth}. Stelle im Artikel`;
}

/** „Im selben Satz falsch: „13. Februar““ */
export function alsoInSentence(verdict: Verdict, passage: string): string {
  return `Im selben Satz ${verdict}: ${quotePassage(shortened(passage, longPassage))}`;
}

/** „Das Treffen war am Montag – Faktencheck“: what is right stands first, where titles are cut. */
export function passagePageTitle(title: string): string {
  return `${wordsOf(title).replace(/\.$/, '')} – ${passageWords.kicker}`;
}

/** Verdicts as what is said of a passage. */
const predicates: Readonly<Record<Verdict, string>> = {
  falsch: 'Falsch ist',
  ungenau: 'Ungenau ist',
  'richtig mit Einschränkung': 'Richtig mit Einschränkung ist',
  richtig: 'Richtig ist',
  unbelegt: 'Unbelegt ist',
  Wertung: 'Eine Wertung ist',
};

/** From here on a passage is quoted once, in its sentence or alone. */
const longPassage = 80;
const longQuotation = 200;

/** What is judged, as far as it is told in words. */
interface Judged {
  verdict: Verdict;
  passage: string;
  quotation: readonly string[];
}

/**
 * The verdict and what it is on, for where no sign shows the passage in its sentence. The verdict comes first: what is quoted may
 * be wrong, and is cut where it is long.
 *
 * `Falsch ist „13. Februar“ im geprüften Artikel`, `„Am 13. Februar endete die Funkstille“`
 */
export function verdictInWords({ verdict, passage, quotation }: Judged): { on: string; quotation: string } {
  const quoted = quotePassage(shortened(quotation.join(''), longQuotation));
  const named = passage.length > longPassage || quotation.join('') === passage ? '' : ` ${quotePassage(passage)}`;
  return { on: `${predicates[verdict]}${named} im geprüften Artikel`, quotation: quoted };
}
