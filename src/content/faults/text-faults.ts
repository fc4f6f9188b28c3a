/** What the texts say and how they are divided: the wording, headings and sections, also in plain language. */
export const textFaults = {
  'differs-from-original': {
    what: 'Der Text in article.mdx ist ein anderer als der in original.txt.',
    why: 'Der Artikel wird wörtlich wiedergegeben; jedes Zeichen zählt, nur Leerzeichen und Zeilenenden nicht.',
    cure: 'Stellen Sie den Wortlaut von original.txt her. Einwände gehören in eine Anmerkung. Zeichen, die Markdown für seine eigenen hält, bekommen „\\“.',
    wrong: 'Der Preis: 5 * 3 * 2',
    right: 'Der Preis: 5 \\* 3 \\* 2',
  },
  'heading-level': {
    what: 'Eine Überschrift hat die falsche Stufe.',
    why: 'Die Stufen ordnen die Seite und ihr Inhaltsverzeichnis; die ersten gehören der Seite selbst.',
    cure: 'Im Artikel und in Einfacher Sprache beginnt ein Abschnitt mit „## “, eine Überschrift darin mit „### “; in summary.mdx und source-note.mdx beginnt jede mit „### “.',
    wrong: '# Die Folgen',
    right: '## Die Folgen',
  },
  'heading-as-paragraph': {
    what: 'Eine Zwischenüberschrift steht als Absatz da.',
    why: 'Ohne „## “ beginnt dort kein Abschnitt.',
    cure: 'Setzen Sie „## “ davor, mit Leerzeichen.',
    wrong: '##Die Folgen',
    right: '## Die Folgen',
  },
  'nested-heading': {
    what: 'Eine Überschrift steht in einem Zitat oder einer Liste.',
    why: 'Dort kann kein Abschnitt beginnen; meist gehört das Zeichen „#“ zum Wortlaut.',
    cure: 'Setzen Sie „\\“ vor „#“, wenn das Zeichen zum Wortlaut gehört.',
    wrong: '- # Nummer 1',
    right: '- \\# Nummer 1',
  },
  'nested-quotation': {
    what: 'Ein Zitat steht in einem Zitat.',
    why: 'Diese Form hat der Artikel nicht.',
    cure: 'Schreiben Sie ein einziges „>“; gehören mehrere zum Wortlaut, „\\>>“.',
  },
  'code-block': {
    what: 'Markdown liest Zeilen als Programm.',
    why: 'Eingerückte Zeilen und solche zwischen „```“ gelten als Programm und verlieren ihre Form.',
    cure: 'Rücken Sie die Zeilen nicht ein; gehören die Zeichen zum Wortlaut, setzen Sie „\\“ davor.',
  },
  'unused-definition': {
    what: 'Markdown liest eine Zeile als Adresse eines Links, den es nicht gibt.',
    why: 'Die Zeile fehlte dann im Text.',
    cure: 'Setzen Sie „\\“ davor.',
    wrong: '[Anmerkung]: siehe unten',
    right: '\\[Anmerkung]: siehe unten',
  },
  'lone-item': {
    what: 'Aus einem Zeichen am Anfang eines Absatzes wird eine Liste mit einem einzigen Punkt.',
    why: 'Das Zeichen wäre dann kein Text, und der Wortlaut wäre verändert.',
    cure: 'Setzen Sie „\\“ davor.',
    wrong: '3. Mai: Die Sperrung beginnt.',
    right: '3\\. Mai: Die Sperrung beginnt.',
  },
  'missing-heading': {
    what: 'Einem Abschnitt fehlt ‚heading‘.',
    why: 'Nur der Anfang des Artikels kommt ohne Zwischenüberschrift aus; alle anderen Abschnitte finden ihren Text über sie.',
    cure: 'Tragen Sie die Überschrift ein, wie sie im Text steht, oder entfernen Sie den Abschnitt.',
    wrong: '- id: folgen\n  title: Die Folgen\n  summary: …',
    right: '- id: folgen\n  title: Die Folgen\n  heading: Was das für Anwohner heißt\n  summary: …',
  },
  'unknown-heading': {
    what: 'Die Zwischenüberschrift eines Abschnitts steht nicht im Text.',
    why: 'Ohne sie fände der Abschnitt seinen Text nicht.',
    cure: 'Schreiben Sie ‚heading‘ Zeichen für Zeichen wie im Text, oder entfernen Sie den Abschnitt.',
  },
  'section-order': {
    what: 'Die Abschnitte stehen in anderer Reihenfolge als im Text.',
    why: 'Inhaltsverzeichnis und Text gingen auseinander.',
    cure: 'Führen Sie sie unter ‚sections‘ in der Reihenfolge des Textes auf.',
  },
  'section-without-entry': {
    what: 'Zu einer Überschrift oder zum Anfang des Textes fehlt der Abschnitt.',
    why: 'Jeder Abschnitt braucht eine Kennung und einen Namen für Adresse und Inhaltsverzeichnis.',
    cure: 'Führen Sie ihn unter ‚sections‘ auf; der Anfang vor der ersten Überschrift ist ein Abschnitt ohne ‚heading‘.',
  },
  'unknown-section': {
    what: 'Einen Abschnitt dieser Kennung hat das Erklärstück nicht.',
    why: 'Der Eintrag bezöge sich auf nichts.',
    cure: 'Nehmen Sie eine der Kennungen unter ‚sections‘ oder die eines Abschnitts nach dem Artikel; der entsteht, sobald seine Datei etwas enthält.',
  },
  'duplicate-section': {
    what: 'Ein Abschnitt steht in plain.mdx zweimal.',
    why: 'Zu jedem Abschnitt gibt es einen Text in Einfacher Sprache.',
    cure: 'Fassen Sie beide zusammen, oder löschen Sie einen.',
  },
  'text-before-heading': {
    what: 'In plain.mdx steht Text vor der ersten Überschrift.',
    why: 'Er gehörte zu keinem Abschnitt.',
    cure: 'Beginnen Sie mit „## “ und der Überschrift des ersten Abschnitts.',
  },
  'empty-section': {
    what: 'Unter einer Überschrift in plain.mdx steht kein Text.',
    why: 'Auf der Seite bliebe eine Lücke.',
    cure: 'Schreiben Sie den Abschnitt, oder löschen Sie die Überschrift und ihren Eintrag.',
  },
  'unexpected-block': {
    what: 'In plain.mdx steht eine Fußnote oder ein Programm.',
    why: 'Einfache Sprache kommt ohne beides aus.',
    cure: 'Schreiben Sie einen Absatz daraus.',
  },
};
