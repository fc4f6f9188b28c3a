/** Contacts, events and days, and the addresses under which an explainer is found. */
export const dateFaults = {
  'unknown-party': {
    what: 'Ein Kontakt nennt jemanden, der weder Akteur noch Gruppe ist.',
    why: 'In der Zeichnung hätte der Pfeil kein Ende.',
    cure: 'Nehmen Sie die Kennung eines Akteurs aus article.mdx oder einer Gruppe unter ‚parties‘.',
  },
  'contact-with-oneself': {
    what: 'Ein Kontakt geht von jemandem aus und richtet sich an denselben.',
    why: 'Der Pfeil führte im Kreis.',
    cure: 'Tragen Sie ein, an wen sich der Kontakt richtet.',
  },
  'unknown-paragraph': {
    what: 'Einen Absatz dieser Kennung hat der Artikel nicht.',
    why: 'Der Kontakt verweist auf die Stelle, die von ihm berichtet.',
    cure: 'Schreiben Sie die Kennung des Abschnitts und die Nummer, von 1 an gezählt.',
    wrong: 'paragraph: anfang-9',
    right: 'paragraph: anfang-1',
  },
  'contacts-order': {
    what: 'Ein Kontakt steht hinter einem späteren.',
    why: 'Zeichnung und Tabelle folgen der Reihenfolge der Datei.',
    cure: 'Ordnen Sie die Kontakte nach der Zeit.',
  },
  'party-like-actor': {
    what: 'Eine Gruppe unter ‚parties‘ heißt wie ein Akteur.',
    why: 'Wer gemeint ist, bliebe offen.',
    cure: 'Geben Sie ihr eine andere Kennung.',
  },
  'unused-party': {
    what: 'Eine Gruppe unter ‚parties‘ kommt in keinem Kontakt vor.',
    why: 'Sie stünde nirgends.',
    cure: 'Löschen Sie sie, oder nennen Sie sie in einem Kontakt.',
  },
  'chronology-order': {
    what: 'Ein Ereignis steht hinter einem späteren.',
    why: 'Die Chronologie folgt der Reihenfolge der Datei.',
    cure: 'Ordnen Sie die Ereignisse nach der Zeit.',
  },
  'changes-order': {
    what: 'Eine Änderung steht hinter einer späteren oder liegt vor dem Erscheinen.',
    why: 'Das Protokoll zeigt, was seit dem Erscheinen geschah, der Reihe nach.',
    cure: 'Ordnen Sie die Änderungen nach der Zeit; keine liegt vor dem Erscheinen.',
  },
  'unknown-passage': {
    what: 'Eine Änderung nennt eine geprüfte Stelle, die es nicht gibt.',
    why: 'Sie soll auch dort stehen, im Faktencheck und auf der Seite der Stelle.',
    cure: 'Nehmen Sie die Kennung aus claims.yaml, auch eine frühere unter ‚aliases‘, oder lassen Sie ‚passage‘ weg.',
    right:
      'changes:\n  - { date: 2026-12-01, section: faktencheck, passage: jahr, before: "…", after: "…", reason: "…" }',
  },
  'article-after-explainer': {
    what: 'Der Artikel ist jünger als das Erklärstück.',
    why: 'Was es noch nicht gab, ließ sich nicht prüfen.',
    cure: 'Prüfen Sie ‚articleDate‘ und ‚published‘.',
  },
  'reports-after-article': {
    what: 'Der Artikel soll über einen Tag berichten, der nach ihm liegt.',
    why: 'Das kann er nicht.',
    cure: 'Prüfen Sie ‚articleDate‘ und ‚reports‘.',
  },
  'in-the-future': {
    what: 'Eine Änderung oder der Rückzug liegt in der Zukunft.',
    why: 'Die Seite behauptete, was noch nicht geschehen ist.',
    cure: 'Prüfen Sie den Tag; als heute gilt der Tag des Baus, oder was BUILD_DATE nennt.',
  },
  'security-expires': {
    what: 'Der Kontakt für Sicherheitslücken gilt nicht mehr oder länger als ein Jahr.',
    why: 'Auf eine abgelaufene security.txt darf sich niemand verlassen; ein Jahr ist die Frist, in der man sie prüft.',
    cure: 'Prüfen Sie unter ‚security‘ in site.yaml, ob ‚contact‘ noch stimmt, und tragen Sie einen neuen Tag ein.',
    right: 'security: { contact: sicherheit@beispiel.example, expires: 2027-06-30 }',
  },
  'withdrawn-before-published': {
    what: 'Das Erklärstück wurde zurückgezogen, bevor es erschien.',
    why: 'Einer der beiden Tage kann nicht stimmen.',
    cure: 'Berichtigen Sie einen der beiden Tage.',
  },
  'later-than-stand': {
    what: 'Etwas ist von einem Tag nach dem Stand des Erklärstücks.',
    why: 'Der Stand ist der Tag der letzten Änderung; was danach gelesen wurde, kann noch nicht darin stehen.',
    cure: 'Prüfen Sie den Tag, oder tragen Sie die Änderung unter ‚changes‘ in article.mdx ein.',
    right: 'changes:\n  - { date: 2026-12-01, section: kurz, before: "…", after: "…", reason: "…" }',
  },
  'reserved-address': {
    what: 'Diese Adresse braucht die Website selbst.',
    why: 'Unter „akteure“, „impressum“ und einigen anderen Namen liegen Seiten, die es auf jeder Website gibt.',
    cure: 'Benennen Sie den Ordner des Erklärstücks oder die Datei der Seite um, oder löschen Sie die frühere Adresse.',
  },
  'invalid-address': {
    what: 'Der Name des Ordners oder der Datei kann keine Adresse sein.',
    why: 'Er steht in der Adresse des Erklärstücks oder der eigenen Seite, und dort stören Umlaute, Großbuchstaben und Leerzeichen.',
    cure: 'Benennen Sie Ordner oder Datei um.',
    wrong: 'articles/Gespräch in Riad/',
    right: 'articles/gespraech-in-riad/',
  },
  'reserved-id': {
    what: 'Diese Kennung braucht die Seite selbst.',
    why: 'Sie gibt ihren eigenen Teilen Kennungen wie „faktencheck“ oder „akteur-weber“; zwei gleiche führten an die falsche Stelle.',
    cure: 'Geben Sie dem Abschnitt oder der Stelle eine andere.',
  },
  'id-like-paragraph': {
    what: 'Eine Kennung sieht aus wie die eines Absatzes.',
    why: 'Absätze heißen nach ihrem Abschnitt und ihrer Nummer, „anfang-1“; so darf kein Abschnitt heißen.',
    cure: 'Geben Sie dem Abschnitt eine andere Kennung, oder löschen Sie die frühere.',
  },
  'alias-in-use': {
    what: 'Eine frühere Adresse oder Kennung ist heute vergeben.',
    why: 'Ein alter Link führte zu etwas anderem, als er sollte.',
    cure: 'Löschen Sie sie unter ‚aliases‘, oder geben Sie dem, was sie heute hat, eine andere.',
  },
  'duplicate-alias': {
    what: 'Eine frühere Adresse oder Kennung steht zweimal da.',
    why: 'Sie kann nur an eine Stelle weiterführen.',
    cure: 'Löschen Sie sie, wo sie nicht hingehört.',
  },
  'published-draft': {
    what: 'Ein Erklärstück oder eine Seite, die schon erschienen ist, soll wieder ein Entwurf sein.',
    why: 'Ein Entwurf hat keine Seite, und alte Links liefen ins Leere.',
    cure: 'Löschen Sie ‚draft‘; mit ‚withdrawn‘ ziehen Sie ein Erklärstück zurück, und die Adresse bleibt.',
    right: 'withdrawn: { date: 2026-12-01, reason: "Die Quelle hat sich als gefälscht erwiesen." }',
  },
};
