import { append, bad, site, write } from './bad-input.ts';
import type { BadInput } from './bad-input.ts';

const mark = 'mark.svg';
const xmlns = 'xmlns="http://www.w3.org/2000/svg"';

const colour = (name: string, value: string, says: string, field = 'accent'): BadInput =>
  bad(name, site, append(site, `${field}: ${value}`), value, says);

/** A mark in which this is drawn. */
const drawn = (name: string, inner: string, at: string, says: string): BadInput =>
  bad(name, mark, write(mark, `<svg ${xmlns} viewBox="0 0 32 32">\n${inner}\n</svg>\n`), at, says);

const whole = (name: string, text: string | Uint8Array, says: string, at?: string): BadInput =>
  bad(name, mark, write(mark, text), at, says);

export const badLooks: BadInput[] = [
  colour(
    'a colour that is too light',
    '"#ffcc00"',
    'Auf hellem Grund ist ihr Kontrast 1,36 : 1; lesbar ist sie ab 4,5 : 1.  Die nächste Farbe desselben Tons, die reicht: "#',
  ),
  colour('a colour that is too dark', '"#333333"', 'Auf dunklem Grund ist ihr Kontrast 1,23 : 1', 'accentDark'),
  colour('the name of a colour', 'darkred', 'Farben stehen hier als „#“ mit sechs Ziffern.  Schreiben Sie "#8b0000".'),
  colour('a colour as a function', 'rgb(128 0 0)', 'Schreiben Sie "#800000".'),
  colour('a colour without its sign', '7a1f3d', 'Schreiben Sie "#7a1f3d".'),
  colour('a colour that is transparent', '"#7a1f3d80"', 'Durchsichtig kann sie nicht sein.  Schreiben Sie "#7a1f3d".'),
  colour('no colour', 'rötlich', 'Das ist keine Farbe.  Schreiben Sie „#“ und sechs Ziffern'),
  colour('a number for a colour', '123456', 'Das ist keine Farbe.  Schreiben Sie sie mit „#“ und in Anführungszeichen'),
  colour('a colour that YAML takes for a comment', '#7a1f3d', 'Nach „#“ wird nichts gelesen'),
  drawn('a program in the mark', '<script>alert(1)</script>', '<script', 'Das Zeichen enthält ein Programm.'),
  drawn('a program in an attribute', '<g onload="alert(1)"/>', '<g', '‚onload‘ führt ein Programm aus.'),
  drawn('a part of another document', '<use href="https://a.example/b.svg#c"/>', '<use', 'verweist nach außen'),
  drawn(
    'a reference with an old prefix',
    '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="//a.example/b"/>',
    '<use',
    'nach außen',
  ),
  drawn(
    'a fill from outside',
    '<g fill="url(https://a.example/b)"/>',
    '<g',
    'verweist nach außen: ‚https://a.example/b‘',
  ),
  drawn('a style from outside', '<style>@import "a.css";</style>', '<style', 'In den Stilangaben steht ‚@import‘.'),
  drawn('a piece of a page', '<foreignObject><p/></foreignObject>', '<foreignObject', 'ein Stück einer Webseite'),
  drawn('a picture in the mark', '<image href="data:image/png;base64,AA"/>', '<image', 'Das Zeichen enthält ein Bild.'),
  drawn('letters in the mark', '<text>A</text>', '<text', 'Wandeln Sie sie in Pfade um.'),
  drawn('what moves', '<animate/>', '<animate', 'Das Element ‚<animate>‘ ist in einem Zeichen nicht vorgesehen.'),
  whole('a mark that is empty', '', 'Die Datei ist leer.'),
  whole('a mark that is no text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'Die Datei ist nicht in UTF-8 gespeichert.'),
  whole('a mark that is a page', '<html><body/></html>', 'Das ist kein SVG, sondern ‚<html>‘.'),
  whole(
    'a mark without a view',
    `<svg ${xmlns}/>`,
    'Die viewBox fehlt.  Ergänzen Sie am Anfang viewBox="0 0 Breite Höhe"',
  ),
  whole('a mark whose view is none', `<svg ${xmlns} viewBox="a"/>`, '‚a‘ ist keine viewBox.'),
  whole('a mark that is a banner', `<svg ${xmlns} viewBox="0 0 200 32"/>`, 'Das Zeichen ist 200 breit und 32 hoch.'),
  whole(
    'a mark without its namespace',
    '<svg viewBox="0 0 32 32"/>',
    'Am Anfang fehlt, was die Datei zu einem SVG macht.',
  ),
  whole(
    'a mark that is too large',
    `<svg ${xmlns} viewBox="0 0 9 9"><path d="${'M0 0 '.repeat(5000)}"/></svg>`,
    'Die Datei ist größer als 20 KB.',
  ),
  {
    name: 'a mark that is not closed',
    change: write(mark, `<svg ${xmlns} viewBox="0 0 32 32"><g></svg>`),
    faults: [{ file: mark, after: '<g></svg>', says: 'Von hier an ist das kein gültiges SVG.' }],
  },
  {
    name: 'a mark with a type of document',
    change: write(mark, `<!DOCTYPE svg [<!ENTITY a "b">]><svg ${xmlns} viewBox="0 0 32 32">&a;</svg>`),
    faults: [{ file: mark, after: ']>', says: 'Vor dem Zeichen steht eine Dokumenttyp-Angabe.' }],
  },
];
