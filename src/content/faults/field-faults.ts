import type { FaultKind } from './fault-kind.ts';

/** Fields of all files: which there are, and what may stand in them. */
export const fieldFaults = {
  'missing-field': {
    what: 'Ein Feld fehlt, ohne das es nicht geht.',
    why: 'Die Seite zeigt es an einer festen Stelle, die sonst leer bliebe.',
    cure: 'Ergänzen Sie das Feld; die Meldung sagt, was hineingehört und in welcher Form.',
  },
  'empty-field': {
    what: 'Ein Feld steht da, aber ohne Wert.',
    why: 'Ob der Wert vergessen wurde oder das Feld nicht gebraucht wird, weiß nur, wer es schrieb.',
    cure: 'Füllen Sie es aus. Ein Feld, das fehlen darf, löschen Sie ganz.',
    wrong: 'kicker:',
    right: 'kicker: Kommunalpolitik',
  },
  'unknown-field': {
    what: 'Ein Feld dieses Namens gibt es hier nicht.',
    why: 'Ein unbekanntes Feld würde nie gelesen; meist ist der Name verschrieben oder falsch eingerückt.',
    cure: 'Berichtigen Sie den Namen oder die Einrückung, oder löschen Sie das Feld.',
    wrong: 'verdikt: falsch',
    right: 'verdict: falsch',
  },
  'invalid-value': {
    what: 'Ein Wert hat nicht die Form, die das Feld verlangt.',
    why: 'Ein Datum, eine Adresse oder eine Kennung muss genau stimmen, damit die Seite damit arbeiten kann.',
    cure: 'Die Meldung nennt die Form und ein Beispiel dafür.',
    wrong: 'published: 12.02.2025',
    right: 'published: 2025-02-12',
  },
  'wrong-type': {
    what: 'Ein Wert ist von der falschen Art: ein Text statt einer Liste, „true“ statt eines Textes.',
    why: 'YAML liest true und false als Ja und Nein, „ja“ als Text und nur, was in […] oder hinter „- “ steht, als Liste.',
    cure: 'Setzen Sie „true“ und „false“, wo sie ein Text sind, in gerade Anführungszeichen, und Einträge einer Liste in […].',
    wrong: 'title: true\nsources: amtsblatt',
    right: 'title: "true"\nsources: [amtsblatt]',
  },
  'unknown-value': {
    what: 'Dieses Wort ist hier nicht möglich; das Feld hat eine feste Auswahl.',
    why: 'Jedes Wort der Auswahl hat auf der Seite eine eigene Bedeutung, Farbe oder Stelle.',
    cure: 'Nehmen Sie eines der genannten Wörter.',
    wrong: 'verdict: flasch',
    right: 'verdict: falsch',
  },
  'quotation-marks': {
    what: 'Ein Wert steht zwischen typographischen Anführungszeichen.',
    why: 'YAML kennt nur die geraden; „ und “ gälten als Teil des Wertes.',
    cure: 'Löschen Sie sie, oder schreiben Sie gerade Anführungszeichen.',
    wrong: 'verdict: „falsch“',
    right: 'verdict: falsch',
  },
  'empty-list': {
    what: 'Eine Liste ist leer, die mindestens einen Eintrag braucht.',
    why: 'Ohne Eintrag hätte die Seite an dieser Stelle nichts zu zeigen.',
    cure: 'Tragen Sie etwas ein. Eine Liste, die fehlen darf, löschen Sie ganz.',
    wrong: 'sources: []',
    right: 'sources: [amtsblatt]',
  },
  'too-little': {
    what: 'Ein Wert ist kürzer oder kleiner als erlaubt.',
    why: 'Die Seite hätte zu wenig zu zeigen.',
    cure: 'Ergänzen Sie, was fehlt; die Meldung nennt das Mindestmaß.',
  },
  'too-much': {
    what: 'Ein Wert ist länger oder größer als erlaubt.',
    why: 'Er fände an seiner Stelle auf der Seite keinen Platz.',
    cure: 'Kürzen Sie ihn; die Meldung nennt das Höchstmaß.',
  },
  'invalid-id': {
    what: 'Eine Kennung besteht nicht nur aus a–z, Ziffern und einzelnen Bindestrichen.',
    why: 'Kennungen stehen in Adressen, und dort stören Umlaute, Großbuchstaben und Leerzeichen.',
    cure: 'Schreiben Sie alles klein, Umlaute aus und Bindestriche statt Leerzeichen. Die Kennung eines Akteurs oder Begriffs ist der Name seiner Datei.',
    wrong: 'Größe_2014:',
    right: 'groesse-2014:',
  },
  'duplicate-id': {
    what: 'Zwei Abschnitte oder zwei Kontakte haben dieselbe Kennung.',
    why: 'Eine Kennung ist ein Teil der Adresse, und die führt nur an eine Stelle.',
    cure: 'Geben Sie einem davon eine andere.',
  },
  'duplicate-entry': {
    what: 'In einer Liste steht etwas zweimal.',
    why: 'Auf der Seite stünde es doppelt.',
    cure: 'Löschen Sie einen der beiden Einträge.',
    wrong: 'sources: [amtsblatt, amtsblatt]',
    right: 'sources: [amtsblatt]',
  },
} satisfies Record<string, FaultKind>;
