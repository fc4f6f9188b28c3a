/** Checked passages, sources, names, actors and terms: what is marked in one file and told in another. */
export const claimFaults = {
  'missing-claims': {
    what: 'Im Artikel sind Stellen ausgezeichnet, aber claims.yaml fehlt oder ist leer.',
    why: 'Neben jeder Stelle stehen Urteil und Anmerkung, und die kommen aus dieser Datei.',
    cure: 'Legen Sie claims.yaml mit einem Eintrag für jede Stelle an.',
    right: 'jahr:\n  verdict: falsch\n  correction: Es war 2014.\n  sources: [amtsblatt]',
  },
  'unknown-claim': {
    what: 'Zu einer ausgezeichneten Stelle steht nichts in claims.yaml.',
    why: 'Neben der Stelle bliebe eine Lücke.',
    cure: 'Berichtigen Sie die Kennung, oder legen Sie den Eintrag an.',
  },
  'unmarked-claim': {
    what: 'Ein Eintrag in claims.yaml hat im Artikel keine Stelle.',
    why: 'Das Urteil stünde im Faktencheck, ohne dass jemand sähe, worüber.',
    cure: 'Zeichnen Sie die Stelle in article.mdx mit <Claim> aus, oder löschen Sie den Eintrag.',
    right: 'Es war <Claim id="jahr">im Jahr 2012</Claim>.',
  },
  'claim-around-blocks': {
    what: 'Eine Stelle umschließt ganze Absätze.',
    why: 'Eine Auszeichnung liegt immer innerhalb einer Zeile oder eines Absatzes.',
    cure: 'Setzen Sie <Claim> und </Claim> in den Absatz, in jedem neu und mit derselben Kennung.',
  },
  'empty-claim': {
    what: 'Eine Auszeichnung umschließt keinen Wortlaut.',
    why: 'Es gäbe nichts zu sehen, worüber geurteilt wird.',
    cure: 'Setzen Sie <Claim> um den Wortlaut.',
    wrong: '<Claim id="jahr"></Claim>im Jahr 2012',
    right: '<Claim id="jahr">im Jahr 2012</Claim>',
  },
  'claim-in-itself': {
    what: 'Eine Stelle steht in sich selbst.',
    why: 'Dieselbe Kennung kann sich nicht enthalten; eine andere Stelle darf es.',
    cure: 'Löschen Sie das innere <Claim>, oder geben Sie ihm eine eigene Kennung.',
  },
  'duplicate-anchor': {
    what: 'Zwei Stellen hätten auf der Seite dieselbe Adresse.',
    why: 'Die zweite Auszeichnung von „jahr“ heißt „jahr-2“; so darf keine andere Stelle heißen.',
    cure: 'Geben Sie der Stelle mit der Zahl eine andere Kennung.',
  },
  'context-not-in-original': {
    what: 'Ein Zitat unter ‚context‘ steht so nicht in original.txt.',
    why: 'Der Zusammenhang einer Stelle wird wörtlich wiedergegeben.',
    cure: 'Kopieren Sie ihn aus original.txt; Zeilenenden und Leerzeichen zählen nicht.',
  },
  'context-without-passage': {
    what: 'Ein Zitat unter ‚context‘ enthält die Stelle nicht, zu der es gehört.',
    why: 'Es soll sie verständlich machen.',
    cure: 'Wählen Sie ein Zitat, in dem sie vorkommt.',
  },
  'context-count': {
    what: 'Eine Stelle hat nicht so viele Zitate wie Auszeichnungen.',
    why: 'Welches Zitat zu welcher gehört, bliebe offen.',
    cure: 'Die Liste hat für jedes <Claim>-Zeichen ein Zitat, in der Reihenfolge des Artikels.',
  },
  'verdict-without-source': {
    what: 'Ein Urteil hat keine Quelle, die Leser öffnen können.',
    why: 'Wer sagt, was richtig ist, muss zeigen, woher er es weiß. Nur ‚unbelegt‘ und ‚Wertung‘ kommen ohne aus.',
    cure: 'Führen Sie eine Quelle an, die in sources.yaml eine ‚url‘ hat, ein Buch die im Katalog einer Bibliothek, oder ändern Sie das Urteil.',
  },
  'missing-sources': {
    what: 'Quellen sind angeführt, aber sources.yaml fehlt oder ist leer.',
    why: 'Aus der Kennung allein erfahren Leser nichts.',
    cure: 'Legen Sie sources.yaml mit einem Eintrag für jede Quelle an.',
    right: 'amtsblatt:\n  publisher: Stadt Köln\n  title: Amtsblatt 12/2025\n  lang: de\n  kind: primärdokument',
  },
  'verdict-of-first-mark': {
    what: 'An der ersten Stelle einer geprüften Angabe steht ein Urteil im Text.',
    why: 'Es gäbe zwei; das in claims.yaml gilt.',
    cure: 'Löschen Sie es im Text. Nur eine weitere Stelle derselben Angabe kann ein anderes Urteil haben.',
    wrong: '<Claim id="jahr" verdict="falsch">2021</Claim>',
    right: '<Claim id="jahr">2021</Claim> … <Claim id="jahr" verdict="richtig">2022</Claim>',
  },
  'unknown-source': {
    what: 'Eine Quelle dieser Kennung steht nicht in sources.yaml.',
    why: 'Der Beleg führte ins Leere.',
    cure: 'Berichtigen Sie die Kennung, oder tragen Sie die Quelle ein.',
  },
  'unused-source': {
    what: 'Eine Quelle in sources.yaml wird nirgends angeführt.',
    why: 'Leser hielten sie für einen Beleg, ohne zu wissen, wofür.',
    cure: 'Führen Sie sie unter ‚sources‘ an oder, in unseren Texten, als Fußnote „[^kennung]“; sonst löschen Sie sie.',
  },
  'unknown-actor': {
    what: 'Zu einem Akteur unter ‚actors‘ gibt es keine Datei.',
    why: 'Karte und Glossar hätten nichts zu zeigen.',
    cure: 'Berichtigen Sie die Kennung, oder legen Sie actors/<kennung>.yaml an.',
  },
  'unknown-term': {
    what: 'Zu einem Begriff unter ‚terms‘ gibt es keine Datei.',
    why: 'Das Glossar hätte nichts zu erklären.',
    cure: 'Berichtigen Sie die Kennung, oder legen Sie terms/<kennung>.yaml an.',
  },
  'unlisted-name': {
    what: 'Ein <Name> nennt jemanden, der nicht unter ‚actors‘ steht.',
    why: 'Nur für die Akteure des Erklärstücks gibt es Karten.',
    cure: 'Berichtigen Sie die Kennung, oder nehmen Sie die Person in die Angaben am Anfang auf.',
  },
  'empty-name': {
    what: 'Ein <Name> umschließt nichts.',
    why: 'Es gäbe nichts, was eine Karte öffnen könnte.',
    cure: 'Setzen Sie <Name> um den Namen im Text.',
    right: '<Name id="weber">Weber</Name>',
  },
  'name-outside-paragraph': {
    what: 'Ein <Name> umschließt einen ganzen Absatz.',
    why: 'Gemeint ist nur der Name.',
    cure: 'Fassen Sie es enger: nur den Namen.',
  },
  'name-in-link': {
    what: 'Ein <Name> steht in einem Link oder in einer Überschrift.',
    why: 'Dort öffnet kein Name eine Karte.',
    cure: 'Löschen Sie <Name> an dieser Stelle.',
  },
  'wide-name': {
    what: 'Ein <Name> enthält mehr als einen Namen.',
    why: 'Eine Karte gehört zu einem Namen; andere Elemente darin nähmen ihm die Form.',
    cure: 'Fassen Sie es enger; <Claim> steht darum herum.',
    wrong: '<Name id="weber"><Claim id="amt">Weber</Claim></Name>',
    right: '<Claim id="amt"><Name id="weber">Weber</Name></Claim>',
  },
  'reviewer-is-checker': {
    what: 'Wer den Artikel geprüft hat, soll die Prüfung auch gegengelesen haben.',
    why: 'Gegenlesen heißt, dass jemand anderes es tut.',
    cure: 'Tragen Sie unter ‚reviewedBy‘ jemand anderen ein, oder löschen Sie den Namen.',
  },
  'unknown-group': {
    what: 'Eine Gruppe dieser Kennung gibt es nicht.',
    why: 'Der Akteur hätte in der Zeichnung keine Farbe.',
    cure: 'Berichtigen Sie die Kennung, oder legen Sie die Gruppe unter ‚groups‘ an.',
    right: 'groups:\n  - { id: stadt, label: Stadt, color: blau }',
  },
  'unused-group': {
    what: 'Zu einer Gruppe des Erklärstücks gehört keiner seiner Akteure.',
    why: 'Sie stünde in der Legende, ohne dass ihre Farbe vorkäme.',
    cure: 'Tragen Sie sie bei den Akteuren unter ‚group‘ ein, oder löschen Sie sie.',
  },
  'duplicate-color': {
    what: 'Zwei Gruppen haben dieselbe Farbe.',
    why: 'In der Zeichnung ließen sie sich nicht unterscheiden.',
    cure: 'Geben Sie einer davon eine andere.',
  },
};
