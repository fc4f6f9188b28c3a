/** Words of menus, lists of links and the front page. */
export const navigationWords = {
  about: 'Über diese Seite',
  actors: 'Akteure',
  allByYear: 'Alle Erklärstücke nach Jahren',
  draft: 'Entwurf',
  draftMore: '– nur in der Vorschau, auf keiner gebauten Website',
  firstToCome: 'Das erste wird hier stehen.',
  howMade: 'Wie Erklärstücke entstehen und worauf Sie sich verlassen können',
  inside: 'In diesem Erklärstück',
  legal: 'Rechtliches',
  legalNotice: 'Impressum',
  mainMenu: 'Hauptmenü',
  more: 'Weitere Erklärstücke',
  noneYet: 'Noch ist kein Erklärstück erschienen.',
  privacy: 'Datenschutz',
  sections: 'Abschnitte',
  skip: 'Zum Inhalt springen',
  wholeExplainer: 'Im Erklärstück lesen',
} as const;

/** „Vorheriger Abschnitt: Chronologie“ */
export function previousSection(title: string): string {
  return `Vorheriger Abschnitt: ${title}`;
}

/** „Nächster Abschnitt: Chronologie“ */
export function nextSection(title: string): string {
  return `Nächster Abschnitt: ${title}`;
}
