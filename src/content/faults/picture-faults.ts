/** Pictures, words in other languages, raised and lowered signs. */
export const pictureFaults = {
  'unused-picture': {
    what: 'Im Ordner liegt ein Bild, das kein Text zeigt.',
    why: 'Es käme auf keine Seite; wahrscheinlich fehlt die Zeile, die es zeigt.',
    cure: 'Zeigen Sie es in einem Text, oder entfernen Sie die Datei.',
    right: '![Ein leerer Bahnsteig](bahnsteig.jpg "Foto: Vorname Nachname")',
  },
  'picture-reference': {
    what: 'Die Adresse eines Bildes steht an einer anderen Stelle der Datei.',
    why: 'Bild, Beschreibung und Herkunft stehen zusammen, damit keines davon verloren geht.',
    cure: 'Schreiben Sie die Adresse in runde Klammern gleich hinter die Beschreibung.',
  },
  'picture-in-text': {
    what: 'Ein Bild steht mitten in einem Absatz, einer Liste, einem Zitat oder einer Tabelle.',
    why: 'Ein Bild bekommt eine eigene Zeile mit Unterschrift und Herkunft.',
    cure: 'Setzen Sie es in eine eigene Zeile, mit je einer Leerzeile davor und danach; gehören die Zeichen zum Wortlaut, schreiben Sie „!\\[“.',
  },
  'remote-picture': {
    what: 'Ein Bild liegt auf einer anderen Website.',
    why: 'Die Seite holt nichts von anderen: Sonst erführen diese, wer sie liest, und das Bild könnte verschwinden.',
    cure: 'Legen Sie die Datei in denselben Ordner, wenn Sie die Rechte haben, und schreiben Sie nur ihren Namen.',
  },
  'picture-outside': {
    what: 'Ein Bild liegt nicht im Ordner des Textes.',
    why: 'Was zu einem Erklärstück gehört, liegt beisammen, und was zu eigenen Seiten gehört, in pages/.',
    cure: 'Legen Sie die Datei dorthin, und schreiben Sie nur ihren Namen.',
  },
  'missing-picture': {
    what: 'Eine Bilddatei, die ein Text nennt, gibt es nicht.',
    why: 'An der Stelle bliebe eine Lücke.',
    cure: 'Berichtigen Sie den Namen, oder legen Sie die Datei in den Ordner.',
  },
  'missing-alt': {
    what: 'Zu einem Bild fehlt, was man darauf sieht.',
    why: 'Wer das Bild nicht sehen kann, hört oder liest diese Worte.',
    cure: 'Schreiben Sie in die eckigen Klammern, was zu sehen ist.',
    right: '![Ein leerer Bahnsteig](bahnsteig.jpg "Foto: Vorname Nachname")',
  },
  'missing-credit': {
    what: 'Zu einem Bild fehlt, von wem es ist.',
    why: 'Wer ein Bild gemacht hat, wird genannt.',
    cure: 'Schreiben Sie „Foto: …“, „Grafik: …“, „Karte: …“ oder „© …“ ans Ende der Unterschrift.',
    right: '![Ein leerer Bahnsteig](bahnsteig.jpg "Am Montag. Foto: Vorname Nachname")',
  },
  'caption-in-article': {
    what: 'Im Artikel hat ein Bild eine Unterschrift in Anführungszeichen.',
    why: 'Die Unterschrift gehört dort zum Wortlaut und wird mit original.txt verglichen.',
    cure: 'Schreiben Sie sie als Absatz darunter, wie sie in original.txt steht, und in die Anführungszeichen nur „Foto: Vorname Nachname“.',
  },
  'picture-text': {
    what: 'In der Beschreibung oder der Unterschrift eines Bildes steht, was dort nicht stehen kann.',
    why: 'Beide sind eine Zeile gewöhnlichen Textes.',
    cure: 'Schreiben Sie Worte, ohne Auszeichnungen und Steuerzeichen.',
  },
  'no-picture-reader': {
    what: 'Das Programm, das Bilder liest, ist nicht eingerichtet.',
    why: 'Ohne es entstehen keine Bilddateien.',
    cure: 'Führen Sie „npm ci“ noch einmal aus; es fehlt das Paket sharp.',
  },
  'picture-format': {
    what: 'Eine Bilddatei hat ein Format, das die Seite nicht zeigt, oder eine Endung, die nicht zu ihr passt.',
    why: 'Daraus lassen sich keine Dateien für Telefone und Bildschirme machen.',
    cure: 'Speichern Sie das Bild als JPEG, PNG, WebP oder AVIF.',
  },
  'empty-picture': {
    what: 'Eine Bilddatei ist leer.',
    why: 'Sie wurde wahrscheinlich nicht zu Ende gespeichert oder kopiert.',
    cure: 'Kopieren Sie sie noch einmal.',
  },
  'damaged-picture': {
    what: 'Eine Bilddatei ist beschädigt, oder sie ist kein Bild.',
    why: 'Leser sähen nichts.',
    cure: 'Öffnen und speichern Sie das Bild noch einmal, oder entfernen Sie die Datei.',
  },
  'picture-too-large': {
    what: 'Ein Bild ist zu groß.',
    why: 'Der Bau bräuchte sehr lange, und mehr Pixel zeigt kein Bildschirm.',
    cure: 'Verkleinern Sie es; 2500 Pixel Breite genügen.',
  },
  'moving-picture': {
    what: 'Ein Bild bewegt sich oder hat mehrere Seiten.',
    why: 'Die Seite zeigt ruhende Bilder.',
    cure: 'Speichern Sie eines davon.',
  },
  'element-around-blocks': {
    what: 'Ein Element umschließt ganze Absätze.',
    why: 'Sprache und hochgestellte Zeichen gelten für Wörter in einer Zeile.',
    cure: 'Setzen Sie das Element in die Zeile, in jedem Absatz neu.',
  },
  'empty-element': {
    what: 'Ein Element umschließt nichts.',
    why: 'Es hätte keine Wirkung.',
    cure: 'Löschen Sie es.',
  },
  'nested-element': {
    what: 'Ein Element steht in einem gleichen.',
    why: 'Welches gilt, bliebe offen.',
    cure: 'Schließen Sie das äußere vorher.',
  },
  language: {
    what: 'Die Angabe der Sprache zu Wörtern ist nicht zu lesen oder nennt keine Sprache.',
    why: 'Vorleseprogramme sprechen die Wörter danach aus.',
    cure: 'Schreiben Sie das Kürzel der Sprache nach BCP 47 und die Wörter dazwischen.',
    right: '<span lang="en">America first</span>',
  },
};
