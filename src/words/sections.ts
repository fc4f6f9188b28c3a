import type { ApparatusId } from '../schemas/values/ids.ts';
import { isSpoken } from '../schemas/contact.ts';
import type { Contact } from '../schemas/contact.ts';
import { quotePassage } from './orthography/quotations.ts';

/** The sections that every explainer gets after its article, with the names readers see. */
export const apparatusTitles: Readonly<Record<ApparatusId, string>> = {
  kontakte: 'Wer sprach wann mit wem?',
  chronologie: 'Chronologie',
  akteure: 'Akteure',
  begriffe: 'Begriffe',
  faktencheck: 'Faktencheck',
  quellen: 'Quellenhinweis',
};

/** The name of the contacts' section: of talks, or of letters, suits, payments and talks. */
export function contactsTitle(contacts: readonly Pick<Contact, 'kind'>[]): string {
  return contacts.every(isSpoken) ? apparatusTitles.kontakte : 'Wer hatte wann mit wem zu tun?';
}

/** What the sections after the article hold, for previews. */
export const apparatusDescriptions: Readonly<Record<ApparatusId, string>> = {
  kontakte: 'Wer sich wann an wen wandte, als Grafik und als Tabelle',
  chronologie: 'Was davor, währenddessen und danach geschah, mit Quellen',
  akteure: 'Wer beteiligt war, mit Amt und Rolle',
  begriffe: 'Die Institutionen und Begriffe, in ein bis zwei Sätzen erklärt',
  faktencheck: 'Jede geprüfte Stelle mit Urteil, Erklärung und Quellen',
  quellen: 'Woher der Text kommt, die Quellen und wie Sie zitieren',
};

/** Names of the other parts of an explainer. */
export const partWords = {
  article: 'Der Artikel im Wortlaut',
  articleEnd: 'Ende des Artikels',
  articlePart: 'Aus dem Artikel im Wortlaut',
  changes: 'Änderungen',
  contents: 'Inhalt',
  summary: 'In Kürze',
} as const;

/** Words of the page that shows only the article. */
export const aloneWords = {
  note: 'Nur der Artikel, so wie er uns vorlag, ohne unsere Anmerkungen.',
  /** Where it is not known what the article was called. */
  ownTitle: 'Die Überschrift ist von uns.',
  read: 'Nur den Artikel lesen',
  toCards: 'Mit Erklärungen lesen',
  toNotes: 'Mit Anmerkungen lesen',
  title: (title: string) => `${title} – nur der Artikel`,
} as const;

/** Words around the version in plain language. */
export const plainWords = {
  kicker: 'In Einfacher Sprache',
  note: 'Dies ist eine leichter lesbare Fassung. Sie ist in unseren Worten geschrieben. Der Artikel im Wortlaut und alle Quellen stehen hier:',
  onlyThere: 'Mehr im Erklärstück',
  read: 'In Einfacher Sprache lesen',
  toOriginal: 'Im Erklärstück lesen',
  title: (title: string) => `${title} – in Einfacher Sprache`,
  /** For screen readers. */
  toOriginalName: (heading: string) => `${quotePassage(heading)} im Erklärstück lesen`,
} as const;

/** „Tabelle: Jahr, Wert“, from the first row; for screen readers. */
export function tableName(cells: readonly string[]): string {
  return cells.length === 0 ? 'Tabelle' : `Tabelle: ${cells.join(', ')}`;
}
