import { casesOf } from './cases.ts';
import type { BadInput } from './bad-input.ts';
import { all, append, bad, badAfter, edit, summary } from './bad-input.ts';

const braces = 'Geschweifte Klammern rechnen; Texte sind keine Programme.  Schreiben Sie „\\{“';
const esm = 'Texte importieren und exportieren nichts.  Löschen Sie die Zeile';
const tooDeep = 'Hier stecken mehr als 50 Klammern, Zitate, Listen oder Hervorhebungen ineinander.';
const unclosed = '‚<b>‘ wird nicht geschlossen.  Schließen Sie es im selben Absatz: <b …>…</b>.';
const crossed =
  'Ein Element wird anders geschlossen, als es geöffnet wurde, oder gar nicht.  Schließen Sie jedes Element';

const element = (name: string) => `Das Element ‚<${name}>‘ gibt es hier nicht.  Löschen Sie es; „\\<“ steht für das`;
const address = (url: string) =>
  `Die Adresse ‚${url}‘ ist nicht erlaubt.  Erlaubt sind https://…, mailto:…, #abschnitt und ../anderes/article.mdx#abschnitt.`;

/** A paragraph at the end of the summary, and where it is at fault. */
const paragraph = (name: string, text: string, at: string, says: string): BadInput =>
  bad(name, summary, append(summary, text), at, says);

/** A paragraph that nests too deep behind its beginning. */
const deep = (name: string, text: string, beginning: string): BadInput =>
  badAfter(name, summary, append(summary, `Tief: ${text}`), `Tief: ${beginning}`, tooDeep);

/** Faults of our own texts beside the article. */
export const badMarkdown: BadInput[] = [
  ...casesOf('markdown'),

  paragraph('an import', "import x from 'y'", 'import', esm),
  paragraph('an export', 'export const x = 1', 'export', esm),
  paragraph('a sentence that begins like an import', 'import von Waren', 'import', esm),
  paragraph('a sum in braces', 'Das sind {1+1} Präsidenten.', '{1+1}', braces),
  paragraph('a comment in braces', '{/* Notiz */}', '{/*', braces),
  paragraph('words in braces', 'Das sind {zwei Präsidenten}.', '{zwei', braces),
  paragraph('an element that is never closed', 'Ein <b>Wort.', '<b>', unclosed),
  paragraph('an element that goes on into the next paragraph', '<b>\n\nEin Wort.', '<b>', unclosed),
  paragraph('an element closed by another', 'Ein <b>Wort</i>.', '</i>', crossed),
  paragraph(
    'an element that is not open',
    'Ein Wort</b>.',
    '/b>',
    'Hier wird ein Element geschlossen, das nicht geöffnet ist.  Löschen Sie es',
  ),
  paragraph('an unknown element', 'Ein <Hinweis>Wort</Hinweis>.', '<Hinweis>', element('Hinweis')),
  paragraph('an unknown element that is a paragraph of its own', '<Hinweis />', '<Hinweis', element('Hinweis')),
  paragraph('a script', '<script>alert(1)</script>', '<script>', element('script')),
  paragraph('a style in an element', 'Ein <u style="x">Wort</u>.', '<u', element('u')),
  paragraph(
    'bold type by an element',
    'Ein <b>Wort</b>.',
    '<b>',
    'Das Element ‚<b>‘ gibt es hier nicht.  Schreiben Sie **fett**.',
  ),
  paragraph(
    'a sign for less without a space',
    'Nur <6 Prozent.',
    '6 Prozent',
    'Das Zeichen ‚6‘ passt hier nicht zu einem Element.  Schreiben Sie „\\<“ oder „\\{“, wenn die Klammer davor',
  ),
  paragraph(
    'an address in angle brackets',
    'Siehe <https://beispiel.example>.',
    '//beispiel',
    'Eine Adresse steht hier nicht zwischen „<“ und „>“.  Schreiben Sie [Text](https://…); gehören',
  ),
  paragraph(
    'a comment of HTML',
    '<!-- Notiz -->',
    '!-- N',
    'Kommentare sind in diesen Texten nicht vorgesehen.  Löschen Sie den Kommentar; gehören',
  ),
  paragraph(
    'words in no language',
    'Ein <span lang="englisch">deal</span>.',
    '<span',
    '‚englisch‘ gibt es nicht.  Meinten Sie ‚en‘?',
  ),
  paragraph(
    'words in an unknown language',
    'Ein <span lang="xx">deal</span>.',
    '<span',
    '‚xx‘ gibt es nicht.  Schreiben Sie ihr Kürzel',
  ),
  paragraph(
    'a language of nothing',
    'Ein <span lang="en"> </span> Wort.',
    '<span',
    'fehlen die Wörter.  Schreiben Sie',
  ),
  paragraph(
    'a language inside another',
    'Ein <span lang="en">big <span lang="fr">coup</span></span>.',
    '<span lang="fr"',
    'Hier steht <span> in <span>.  Schließen Sie das äußere vorher.',
  ),
  paragraph(
    'a language of whole paragraphs',
    '<span lang="en">\n\nBig deal.\n\n</span>',
    '<span',
    'Um ganze Absätze lässt sich <span> nicht legen.',
  ),
  paragraph(
    'a span without its language',
    'Ein <span>deal</span>.',
    '<span',
    'Bei <span> fehlt die Eigenschaft ‚lang‘.',
  ),
  paragraph('nothing to raise', 'Ein m<sup></sup>.', '<sup', 'Zwischen <sup> und </sup> steht nichts.  Löschen'),
  paragraph(
    'a raised sign with a colour',
    'Ein m<sup class="x">2</sup>.',
    '<sup',
    '‚class‘ gibt es bei <sup> nicht.  Schreiben Sie nur <sup>.',
  ),
  paragraph('a script as a link', '[Wort](javascript:alert(1))', '[Wort]', address('javascript:alert(1)')),
  paragraph('a script as a link, disguised', '[Wort](&#106;avascript:alert)', '[Wort]', address('javascript:alert')),
  paragraph('a link to http', '[Wort](http://beispiel.example)', '[Wort]', address('http://beispiel.example')),
  paragraph(
    'an address that becomes a link to http',
    'Siehe www.beispiel.example',
    'www.b',
    'Die Adresse ‚www.beispiel.example‘ ist nicht erlaubt.  Schreiben Sie ‚https://www.beispiel.example‘.',
  ),
  paragraph(
    'an address of http that becomes a link',
    'Siehe http://beispiel.example/a',
    'http://b',
    address('http://beispiel.example/a'),
  ),
  paragraph(
    'a link with a password',
    '[Wort](https://ich:geheim@beispiel.example)',
    '[Wort]',
    address('https://ich:geheim@beispiel.example'),
  ),
  paragraph(
    'a link with a space',
    '[Wort](<https://beispiel.example/a b>)',
    '[Wort]',
    address('https://beispiel.example/a b'),
  ),
  paragraph('a link to a file', '[Wort](impressum.html)', '[Wort]', address('impressum.html')),
  paragraph(
    'an unsafe address in a reference',
    '[Wort][ziel]\n\n[ziel]: data:text/html,x',
    '[ziel]: data',
    address('data:text/html,x'),
  ),
  paragraph(
    'a footnote without its explanation',
    'Ein Wort.[^fehlt]',
    '[^fehlt]',
    'Zur Fußnote ‚fehlt‘ fehlt die Erklärung.  Möglich sind: dauer, europa.',
  ),
  paragraph(
    'a footnote with a slip in its name',
    'Ein Wort.[^daur]',
    '[^daur]',
    'Zur Fußnote ‚daur‘ fehlt die Erklärung.  Meinten Sie ‚dauer‘?',
  ),
  paragraph(
    'a footnote that nothing cites',
    '[^leer]: Eine Erklärung.',
    '[^leer]',
    'Auf die Fußnote ‚leer‘ verweist keine Stelle.  Setzen Sie „[^leer]“ in den Text, oder löschen',
  ),
  paragraph(
    'a footnote explained twice',
    '[^dauer]: Noch eine Erklärung.',
    '[^dauer]: Noch',
    'Die Fußnote ‚dauer‘ ist zweimal erklärt.  Löschen Sie eine der Erklärungen',
  ),
  paragraph(
    'a heading as high as that of the page',
    '# Titel',
    '# Titel',
    'Diese Überschrift hat die Stufe 1.  Überschriften in diesem Text beginnen mit „### “.',
  ),
  deep('five thousand brackets', '['.repeat(5000), '['.repeat(50)),
  deep('five thousand pictures in one another', '![x'.repeat(5000), `${'![x'.repeat(50)}!`),
  deep('five thousand elements that open', '<b '.repeat(5000), '<b '.repeat(50)),
  deep('five thousand braces', '{'.repeat(5000), '{'.repeat(50)),
  paragraph('five thousand quotations in one another', `${'>'.repeat(5000)} x`, '>'.repeat(5000), tooDeep),
  paragraph('five thousand stars', `${'*'.repeat(5000)}x`, `${'*'.repeat(5000)}x`, tooDeep),
  bad(
    'a link to a place by a reference, in a footnote',
    summary,
    all(edit(summary, '[^dauer]: ', '[^dauer]: [Dort][ziel]. '), append(summary, '[ziel]: #Transatlantik')),
    '[ziel]: #',
    'Die Stelle ‚#Transatlantik‘ gibt es auf dieser Seite nicht.  Meinten Sie ‚#transatlantik‘?',
  ),
  paragraph(
    'a link to no place',
    'Siehe [dort](#).',
    '[dort]',
    'Die Stelle ‚#‘ gibt es auf dieser Seite nicht.  Abschnitte sind: #',
  ),
  paragraph('a link to another explainer', 'Siehe [dort](anderes.html#kurz).', '[dort]', address('anderes.html#kurz')),
];
