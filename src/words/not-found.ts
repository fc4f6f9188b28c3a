/** Words of the page that a host shows where there is none. */
export const notFoundWords = {
  description: 'Unter dieser Adresse steht keine Seite.',
  heading: 'Diese Seite gibt es nicht',
  kicker: 'Fehler 404',
  shorten: 'Löschen Sie in der Adresszeile alles nach dem letzten Schrägstrich und versuchen Sie es noch einmal.',
  text: 'Unter dieser Adresse steht nichts. Vielleicht ist die Adresse unvollständig oder falsch geschrieben.',
  title: 'Seite nicht gefunden',
  toFrontPage: 'Zur Startseite',
} as const;
