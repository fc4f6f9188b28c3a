/** Files and folders: what is missing, is in the wrong place, or cannot be read. */
export const fileFaults = {
  'missing-content': {
    what: 'Den Ordner mit dem Inhalt gibt es nicht.',
    why: 'Ohne ihn gibt es nichts zu prüfen und nichts zu bauen.',
    cure: 'Prüfen Sie CONTENT_DIR; ohne diese Angabe heißt der Ordner „content“.',
    wrong: 'CONTENT_DIR=inhlat npm run check:content',
    right: 'CONTENT_DIR=inhalt npm run check:content',
  },
  'missing-file': {
    what: 'Eine Datei fehlt, ohne die es nicht geht.',
    why: 'Jedes Erklärstück besteht aus article.mdx, original.txt, summary.mdx und source-note.mdx; dazu gehört site.yaml im Inhaltsordner.',
    cure: 'Legen Sie die Datei an, oder prüfen Sie, ob eine fast gleich heißt. „npm run new“ legt alle auf einmal an.',
  },
  'missing-folder': {
    what: 'Ein Ordner fehlt, ohne den es nicht geht.',
    why: 'Die Erklärstücke liegen in „articles“, jedes in einem eigenen Ordner.',
    cure: 'Legen Sie ihn an; „npm run new“ tut das auch.',
  },
  'unknown-file': {
    what: 'Eine Datei oder ein Ordner gehört nicht hierher.',
    why: 'Was einen unbekannten Namen hat, würde nie gelesen; meist ist es ein Schreibfehler.',
    cure: 'Benennen Sie es um, wenn eine bekannte Datei gemeint ist, sonst entfernen Sie es.',
    wrong: 'articles/bruecke/claim.yaml',
    right: 'articles/bruecke/claims.yaml',
  },
  'file-extension': {
    what: 'Akteure und Begriffe stehen in Dateien, die auf .yaml enden.',
    why: 'Andere Dateien in diesen Ordnern werden nicht gelesen.',
    cure: 'Benennen Sie die Datei um, oder entfernen Sie sie.',
    wrong: 'actors/weber.yml',
    right: 'actors/weber.yaml',
  },
  'file-for-folder': {
    what: 'Hier steht eine Datei, wo ein Ordner stehen muss.',
    why: 'Akteure, Begriffe und Erklärstücke haben Ordner; eine Datei dieses Namens ließe alle verschwinden.',
    cure: 'Ersetzen Sie sie durch einen Ordner, oder entfernen Sie sie.',
  },
  'folder-for-file': {
    what: 'Hier steht ein Ordner, wo eine Datei stehen muss.',
    why: 'Aus einem Ordner lässt sich kein Text lesen.',
    cure: 'Ersetzen Sie ihn durch die Datei.',
  },
  'link-for-file': {
    what: 'Hier steht eine Verknüpfung oder etwas, das weder Datei noch Ordner ist.',
    why: 'Wohin eine Verknüpfung führt, ist auf jedem Rechner anders; der Inhalt muss im Ordner selbst liegen.',
    cure: 'Ersetzen Sie sie durch das Original.',
  },
  'unreadable-file': {
    what: 'Eine Datei lässt sich nicht lesen.',
    why: 'Sie ist gesperrt, oder Ihnen fehlt das Recht dazu.',
    cure: 'Schließen Sie das Programm, das sie geöffnet hat, und prüfen Sie die Rechte der Datei.',
  },
  'unreadable-folder': {
    what: 'Ein Ordner lässt sich nicht lesen.',
    why: 'Er ist keiner, oder Ihnen fehlt das Recht dazu.',
    cure: 'Prüfen Sie, ob er ein Ordner ist und gelesen werden darf.',
  },
  'empty-file': {
    what: 'Eine Datei ist leer.',
    why: 'Auf der Seite bliebe an ihrer Stelle eine Lücke.',
    cure: 'Schreiben Sie hinein, was hierher gehört; eine Datei, die fehlen darf, löschen Sie.',
  },
  'file-too-large': {
    what: 'Eine Datei ist größer als jeder Text, den jemand schreibt.',
    why: 'Meist ist sie versehentlich hierher geraten, ein Bild etwa oder ein ganzes Archiv; das Lesen dauerte zu lange.',
    cure: 'Prüfen Sie, ob sie hierher gehört; einen sehr langen Text teilen Sie auf mehrere Erklärstücke auf.',
  },
  'file-too-long': {
    what: 'Eine Datei hat mehr Zeilen als jeder Text, den jemand schreibt.',
    why: 'Meist besteht sie aus leeren Zeilen, oder sie ist versehentlich hierher geraten.',
    cure: 'Löschen Sie überflüssige Zeilen, oder entfernen Sie die Datei.',
  },
  'not-utf-8': {
    what: 'Eine Datei ist nicht in UTF-8 gespeichert.',
    why: 'Umlaute und Anführungszeichen stünden verstümmelt auf der Seite.',
    cure: 'Speichern Sie die Datei in Ihrem Programm mit der Kodierung UTF-8; oft heißt das „Speichern unter“ oder „Save with Encoding“.',
  },
  'merge-conflict': {
    what: 'In der Datei stehen zwei Fassungen, zwischen denen Git nicht entscheiden konnte.',
    why: 'Beide Fassungen und die Zeilen von Git stünden auf der Seite.',
    cure: 'Behalten Sie eine der beiden Fassungen, und löschen Sie die Zeilen mit „<<<<<<<“, „=======“ und „>>>>>>>“.',
    wrong: '<<<<<<< HEAD\ntitle: Die Brücke\n=======\ntitle: Die alte Brücke\n>>>>>>> entwurf',
    right: 'title: Die alte Brücke',
  },
  'control-character': {
    what: 'Im Text steht ein Zeichen, das niemand sieht und das Programme steuert.',
    why: 'Es kommt meist beim Kopieren hinein und stört Browser, Suche und Vorlesen.',
    cure: 'Gehen Sie an die genannte Stelle, und löschen Sie dort das Zeichen; am sichersten tippen Sie das Wort neu.',
  },
  'broken-sign': {
    what: 'Im Text steht ein beschädigtes oder unsichtbares Zeichen.',
    why: 'Es entsteht, wenn ein Text in der falschen Kodierung kopiert wurde, und stünde so auf der Seite.',
    cure: 'Tippen Sie das Wort neu. In original.txt darf es stehen, weil dort nichts verändert wird.',
    wrong: 'BrÃ¼cke',
    right: 'Brücke',
  },
  'invisible-paragraph': {
    what: 'Ein Absatz enthält nur Zeichen, die niemand sieht.',
    why: 'Auf der Seite entstünde eine Lücke, und Vorleseprogramme läsen einen leeren Absatz.',
    cure: 'Löschen Sie ihn.',
  },
  'json-syntax': {
    what: 'Die Datei permalinks.json ist kein gültiges JSON.',
    why: 'Darin stehen alle Adressen, die je erschienen sind; ohne die Liste gingen alte Links verloren.',
    cure: 'Die Datei schreibt „npm run permalinks“; stellen Sie die letzte Fassung wieder her.',
  },
  'duplicate-page': {
    what: 'Eine Seite steht in permalinks.json zweimal.',
    why: 'Nur die zweite Liste würde gelesen, und die Adressen der ersten gingen verloren.',
    cure: 'Führen Sie beide Listen zusammen.',
  },
  placeholder: {
    what: 'Ein Platzhalter ist noch nicht ersetzt.',
    why: 'Er stünde wörtlich auf der Seite. In einem Entwurf darf er stehen.',
    cure: 'Schreiben Sie an seine Stelle, was er verlangt, oder lassen Sie ‚draft: true‘ stehen, bis alles da ist.',
    wrong: 'kicker: "[Platzhalter: Die Dachzeile über der Überschrift]"',
    right: 'kicker: Kommunalpolitik',
  },
};
