/** What `npm run new -- --help` says. */
export const helpText = `npm run new

Legt etwas Neues im Ordner mit dem Inhalt an, mit Platzhaltern, wo Sie schreiben; jedes Feld ist in der neuen Datei erklärt.

  npm run new -- "Titel"                  ein Erklärstück, als Entwurf
  npm run new -- artikel.docx             dasselbe aus einem Artikel: .docx, .html, .md oder .txt; Kommentare aus Word werden
                                          zu geprüften Stellen
  npm run new person "Anna Beispiel"      eine Person in actors/
  npm run new organisation "Verein"       eine Organisation in actors/
  npm run new term "Stichwort"            einen Begriff in terms/
  npm run new page "Kontakt"              eine eigene Seite in pages/, als Entwurf
  npm run new source https://…            eine Quelle im Entwurf, an dem Sie arbeiten

Angaben dahinter, nach „--“:

  --slug adresse    die Adresse des Erklärstücks oder der Seite; bei source: in welches Erklärstück die Quelle gehört
  --id kennung      die Kennung der Person, der Organisation, des Begriffs oder der Quelle

Angaben davor:

  CONTENT_DIR=…     Ordner mit dem Inhalt; sonst content`;
