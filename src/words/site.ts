import type { Site } from '../schemas/site/site.ts';
import type { Phrase } from './imprint.ts';

/** A part of the page about the site that its editor writes in `site.yaml`. */
export interface SiteStatement {
  id: 'methode' | 'berichtigungen' | 'finanzierung';
  heading: string;
  sentences: string[];
}

/** What `site.yaml` says of those who stand behind the site; what it does not say is left out. */
export function siteStatements({ corrections, method, funding }: Site): SiteStatement[] {
  const all: SiteStatement[] = [
    { id: 'methode', heading: 'Wie wir prüfen', sentences: [method.selection, method.unmarked, method.machines] },
    { id: 'berichtigungen', heading: 'Berichtigungen', sentences: [corrections.policy] },
    { id: 'finanzierung', heading: 'Wer das bezahlt', sentences: [funding] },
  ];
  return all
    .map((statement) => ({ ...statement, sentences: statement.sentences.filter(Boolean) }))
    .filter(({ id, sentences }) => sentences.length > 0 || (id === 'berichtigungen' && corrections.email !== ''));
}

/** The fields of `site.yaml` that would say who stands behind the site, and are empty. */
export function missingStatements({ corrections, method, funding }: Site): string[] {
  const fields = {
    'corrections.email': corrections.email,
    'corrections.policy': corrections.policy,
    'method.selection': method.selection,
    'method.unmarked': method.unmarked,
    'method.machines': method.machines,
    funding,
  };
  return Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
}

/** Words of the page about the site that are made, not written by the editor. */
export const aboutWords = { verdicts: 'Was die Urteile bedeuten' } as const;

/** Where a reader turns who cannot read or use something, in a sentence. */
export function obstacleSentence({ publisher, responsible }: Site): Phrase[] {
  const isReachable = [publisher, responsible].some(({ address, email }) => address !== '' || email !== '');
  const whom = isReachable
    ? 'schreiben Sie uns; die Anschrift steht'
    : 'wenden Sie sich an den Herausgeber; was über ihn bekannt ist, steht';
  return [`Wenn Sie auf ein Hindernis stoßen, ${whom} im `, { text: 'Impressum', href: 'impressum.html' }, '.'];
}

/** Words of the page that says who publishes the site. */
export const imprintWords = {
  title: 'Impressum',
  description: 'Wer diese Website herausgibt und für ihren Inhalt verantwortlich ist.',
} as const;

/** Words of the page that a host shows where there is none. */
export const notFoundWords = {
  description: 'Unter dieser Adresse steht keine Seite.',
  heading: 'Diese Seite gibt es nicht',
  kicker: 'Fehler 404',
  title: 'Seite nicht gefunden',
} as const;

/** Words of the pages that lead on to where another page has moved. */
export const movedWords = {
  description: (from: string, title: string) => `Die Seite ${from} ist umgezogen: ${title}`,
  heading: 'Diese Seite ist umgezogen:',
} as const;

/** Words of menus, lists of links and the front page. */
export const navigationWords = {
  actors: 'Akteure',
  allByYear: 'Alle Erklärstücke nach Jahren',
  draft: 'Entwurf',
  draftMore: '– nur in der Vorschau, auf keiner gebauten Website',
  firstToCome: 'Das erste wird hier stehen.',
  howMade: 'Wie Erklärstücke entstehen und worauf Sie sich verlassen können',
  inside: 'In diesem Erklärstück',
  legal: 'Rechtliches',
  mainMenu: 'Hauptmenü',
  more: 'Weitere Erklärstücke',
  noneYet: 'Noch ist kein Erklärstück erschienen.',
  sections: 'Abschnitte',
  skip: 'Zum Inhalt springen',
  wholeExplainer: 'Im Erklärstück lesen',
  previous: (title: string) => `Vorheriger Abschnitt: ${title}`,
  next: (title: string) => `Nächster Abschnitt: ${title}`,
} as const;

/** The title of a page in the window's frame: „Chronologie – Klartext“; that of the start page is the name of the site. */
export function pageTitle(title: string, siteName: string): string {
  return title === siteName ? siteName : `${title} – ${siteName}`;
}
