/** What `npm run check:spelling` and `npm run check:sources` tell; it stops nothing. */
export const hintFaults = {
  'unknown-word': {
    what: 'Ein Wort steht in keinem Wörterbuch.',
    why: 'Es kann verschrieben sein, oder ein Name oder Fachwort, das noch niemand eingetragen hat.',
    cure: 'Berichtigen Sie es; ist es richtig, schreiben Sie es in words.txt, ein Wort je Zeile.',
  },
  'moved-address': {
    what: 'Eine Adresse leitet auf Dauer zu einer anderen weiter.',
    why: 'Die Weiterleitung kann eines Tages fehlen.',
    cure: 'Schreiben Sie die neue, wenn dort dasselbe steht.',
  },
  'refused-request': {
    what: 'Ein Server antwortet Programmen nicht.',
    why: 'Ob das Dokument da ist, lässt sich nur im Browser sehen.',
    cure: 'Öffnen Sie die Adresse von Hand; ist das Dokument da, ist nichts zu tun.',
  },
  'failing-source': {
    what: 'Eine Adresse ist gerade nicht zu erreichen.',
    why: 'Das kann vorübergehen; erst nach drei Läufen, die mindestens eine Stunde auseinander liegen, gilt sie als verloren.',
    cure: 'Rufen Sie den Befehl später noch einmal auf.',
  },
  'lost-source': {
    what: 'Eine Adresse ist verloren.',
    why: 'Leser können den Beleg nicht mehr prüfen.',
    cure: 'Tragen Sie unter ‚archived‘ eine Kopie aus einem Archiv ein, oder suchen Sie eine andere Quelle.',
    right:
      'archived: { url: "https://web.archive.org/web/2026/https://www.beispiel.example/bericht", date: 2026-11-20 }',
  },
};
