import type { FaultKind } from './fault-kind.ts';

/** The editor's own pages and the mark of the site. */
export const pageFaults = {
  'address-in-use': {
    what: 'Eine eigene Seite heißt wie ein Erklärstück.',
    why: 'Unter einer Adresse kann nur eine Seite stehen.',
    cure: 'Benennen Sie die Datei in „pages“ um; ihr Name ist die Adresse.',
    wrong: 'pages/bruecke.mdx und articles/bruecke/',
    right: 'pages/bruecken.mdx und articles/bruecke/',
  },
  'empty-page': {
    what: 'Eine eigene Seite hat keinen Text.',
    why: 'Leser fänden dort nur eine Überschrift.',
    cure: 'Schreiben Sie den Text unter die zweite Zeile „---“, oder löschen Sie die Datei.',
  },
  'element-with-text': {
    what: 'In einem Element, das die Seite selbst füllt, steht Text.',
    why: 'Was dort erscheint, kommt aus site.yaml; der Text ginge verloren.',
    cure: 'Schließen Sie das Element in sich, und schreiben Sie den Text davor oder danach.',
    wrong: '<Urteile>alle</Urteile>',
    right: '<Urteile />',
  },
  'element-in-paragraph': {
    what: 'Ein Element, aus dem Absätze werden, steht mitten in einem Absatz, einer Liste oder einem Zitat.',
    why: 'Dort ist kein Platz für Überschriften und Absätze.',
    cure: 'Setzen Sie es in eine eigene Zeile, davor und danach eine leere.',
  },
  'unknown-page': {
    what: 'Ein Link führt zu einer Seite, die es nicht gibt.',
    why: 'Leser landeten bei „Diese Seite gibt es nicht“.',
    cure: 'Nennen Sie die Seite, wie sie in der Adresse steht.',
    wrong: '[Mehr über uns](uber.html)',
    right: '[Mehr über uns](ueber.html)',
  },
  'unpublished-page': {
    what: 'Ein Link führt zu einer Seite oder einem Erklärstück, das noch nicht erschienen ist.',
    why: 'Bis dahin gibt es die Adresse nicht.',
    cure: 'Setzen Sie den Link, wenn das Ziel im Netz steht.',
  },
  'svg-syntax': {
    what: 'Das Zeichen der Website ist von einer Stelle an kein gültiges SVG.',
    why: 'Browser zeigen dann nichts oder nur ein Stück.',
    cure: 'Exportieren Sie das Zeichen neu; ein Programm zum Zeichnen schreibt es richtig.',
    wrong: '<svg …><g></svg>',
    right: '<svg …><g></g></svg>',
  },
  'svg-doctype': {
    what: 'Vor dem Zeichen der Website steht eine Dokumenttyp-Angabe.',
    why: 'Sie könnte Text einsetzen, der nicht zu sehen ist; für ein Zeichen braucht man sie nicht.',
    cure: 'Löschen Sie alles von „<!DOCTYPE“ bis „>“.',
  },
  'svg-instruction': {
    what: 'Im Zeichen der Website steht eine Anweisung für Programme.',
    why: 'Sie könnte Fremdes hereinholen, zum Beispiel Stilangaben.',
    cure: 'Löschen Sie sie.',
    wrong: '<?xml-stylesheet href="stil.css"?>',
  },
  'svg-root': {
    what: 'Die Datei mark.svg ist kein SVG.',
    why: 'Nur ein SVG lässt sich in jeder Größe zeigen.',
    cure: 'Speichern Sie das Zeichen als SVG.',
  },
  'svg-namespace': {
    what: 'Am Anfang des Zeichens fehlt, was die Datei zu einem SVG macht.',
    why: 'Ohne diese Angabe zeigt kein Browser die Datei als Bild.',
    cure: 'Ergänzen Sie sie.',
    wrong: '<svg viewBox="0 0 32 32">',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  },
  'svg-view-box': {
    what: 'Dem Zeichen der Website fehlt die Angabe, wie breit und hoch es ist.',
    why: 'Ohne sie lässt es sich nicht verkleinern und vergrößern.',
    cure: 'Ergänzen Sie am Anfang die viewBox.',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32">',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  },
  'svg-not-square': {
    what: 'Das Zeichen der Website ist viel breiter als hoch, oder umgekehrt.',
    why: 'Als Symbol steht es in einem Quadrat von wenigen Pixeln; niemand erkennte es.',
    cure: 'Nehmen Sie den Teil, an dem man die Website erkennt.',
  },
  'svg-script': {
    what: 'Im Zeichen der Website steht ein Programm.',
    why: 'Es liefe bei allen, die eine Seite öffnen.',
    cure: 'Löschen Sie es.',
    wrong: '<g onload="start()">',
    right: '<g>',
  },
  'svg-foreign': {
    what: 'Im Zeichen der Website steht ein Stück einer Webseite.',
    why: 'Auf Vorschaukarten und in vielen Programmen erschiene es nicht.',
    cure: 'Löschen Sie <foreignObject>, oder exportieren Sie das Zeichen als einfaches SVG.',
  },
  'svg-image': {
    what: 'Im Zeichen der Website steht ein Foto oder ein anderes Bild.',
    why: 'Es macht jede Seite schwer, und vergrößert wird es unscharf.',
    cure: 'Zeichnen Sie es als Pfade nach, oder löschen Sie es.',
  },
  'svg-text': {
    what: 'Im Zeichen der Website steht Schrift.',
    why: 'Sie sieht auf jedem Gerät anders aus.',
    cure: 'Wandeln Sie die Schrift in Ihrem Zeichenprogramm in Pfade um.',
  },
  'svg-element': {
    what: 'Im Zeichen der Website steht ein Element, das dort nicht vorgesehen ist.',
    why: 'Ein Zeichen ruht und besteht aus Formen und Farben.',
    cure: 'Löschen Sie das Element.',
    wrong: '<animate attributeName="r" to="9"/>',
  },
  'svg-style': {
    what: 'In den Stilangaben des Zeichens steht etwas, das Fremdes hereinholen kann.',
    why: 'Die Seiten holen nichts von anderen Servern.',
    cure: 'Löschen Sie es; das Zeichen braucht nur Farben.',
    wrong: '<style>@import "stil.css";</style>',
    right: '<style>path { fill: #7a1f3d }</style>',
  },
  'svg-reference': {
    what: 'Das Zeichen der Website verweist auf eine andere Datei.',
    why: 'Die Seiten holen nichts von anderen Servern; das Zeichen bliebe unvollständig.',
    cure: 'Löschen Sie den Verweis; was zu sehen ist, muss in der Datei stehen.',
    wrong: '<use href="https://beispiel.example/formen.svg#stern"/>',
    right: '<use href="#stern"/>',
  },
} satisfies Record<string, FaultKind>;
