import { all, bad, write } from './bad-input.ts';
import type { BadInput } from './bad-input.ts';

const kontakt = 'pages/kontakt.mdx';
const head = 'title: Kontakt\ndescription: So erreichen Sie uns.\n';
const page = (text: string, fields = head): string => `---\n${fields}---\n\n${text}\n`;

/** A page with this text. */
const text = (name: string, body: string, at: string, says: string): BadInput =>
  bad(name, kontakt, write(kontakt, page(body)), at, says);

/** A page with these fields besides. */
const fields = (name: string, more: string, at: string, says: string): BadInput =>
  bad(name, kontakt, write(kontakt, page('Text', `${head}${more}\n`)), at, says);

/** A page under this name. */
const named = (name: string, file: string, says: string): BadInput =>
  bad(name, `pages/${file}`, write(`pages/${file}`, page('Text')), undefined, says);

const isReserved = 'braucht die Seite selbst.  Benennen Sie die Datei um; ihr Name ist die Adresse';
const alone = 'steht für sich.  Setzen Sie <Urteile /> in eine eigene Zeile, davor und danach eine leere.';

export const badPages: BadInput[] = [
  bad('an empty file', kontakt, write(kontakt, ''), undefined, 'Die Datei ist leer.'),
  bad(
    'no fields',
    kontakt,
    write(kontakt, 'Text\n'),
    undefined,
    'Die Angaben am Anfang fehlen.  Beginnen Sie die Datei',
  ),
  bad('no text', kontakt, write(kontakt, page('')), undefined, 'Die Seite hat keinen Text.  Schreiben Sie ihn unter'),
  bad(
    'no title',
    kontakt,
    write(kontakt, page('Text', 'description: x.\n')),
    'description',
    'Das Feld ‚title‘ fehlt.  Die Überschrift der Seite',
  ),
  fields('a misspelt field', 'navigaton: kopf', 'navigaton', 'Das Feld ‚navigaton‘ gibt es hier nicht.  Meinten Sie'),
  fields('an unknown place', 'navigation: oben', 'oben', '‚oben‘ ist hier nicht möglich.  Möglich sind: fuss, keine'),
  fields('a place among the links that is no number', 'order: erster', 'erster', '‚erster‘ ist keine Zahl.  Ihr Platz'),
  fields('a language that is none', 'language: xx', 'xx', '‚xx‘ ist hier nicht möglich.'),
  fields('the address of a page as a former one', 'aliases: [ueber]', 'ueber]', '‚ueber‘ hat heute eine andere Seite.'),
  fields('its own address as a former one', 'aliases: [kontakt]', 'kontakt]', '‚kontakt‘ hat heute diese Seite.'),
  fields(
    'the address of an explainer as a former one',
    'aliases: [trump-putin-telefonat]',
    'trump-putin-telefonat]',
    '‚trump-putin-telefonat‘ hat heute ein Erklärstück.  Löschen Sie sie hier.',
  ),
  fields('a fixed address as a former one', 'aliases: [archiv]', 'archiv]', 'Die Adresse ‚archiv‘ braucht die Seite'),
  fields('a former address twice', 'aliases: [alt, alt]', 'alt]', 'Die frühere Adresse ‚alt‘ steht zweimal da.'),
  named('the name of the start page', 'index.mdx', `‚index‘ ${isReserved}`),
  named('the name of a fixed page', 'akteure.mdx', `‚akteure‘ ${isReserved}`),
  named('the name of a folder of the site', 'assets.mdx', `‚assets‘ ${isReserved}`),
  named('the Impressum', 'impressum.mdx', 'Löschen Sie die Datei; was im Impressum steht, kommt aus site.yaml.'),
  named('the name of an explainer', 'trump-putin-telefonat.mdx', '‚trump-putin-telefonat‘ hat schon ein Erklärstück.'),
  named('a name with signs', 'Über uns.mdx', 'Nennen Sie die Datei ‚ueber-uns.mdx‘.'),
  named('another ending', 'kontakt.md', 'Hier liegen nur Dateien mit der Endung .mdx.'),
  bad(
    'two names that differ in case',
    'pages/Ueber.mdx',
    all(write('pages/Ueber.mdx', page('Text'))),
    undefined,
    'Löschen Sie die Datei, oder benennen Sie sie um; ‚ueber.mdx‘ gibt es schon.',
  ),
  text(
    'a misspelt element',
    '<Urteil />',
    '<Urteil',
    'Das Element ‚<Urteil>‘ gibt es hier nicht.  Meinten Sie ‚Urteile‘?',
  ),
  text('an element of an article', '<Claim id="a">b</Claim>', '<Claim', '‚<Claim>‘ gibt es hier nicht.  Möglich sind:'),
  text('HTML', '<div>a</div>', '<div', 'Das Element ‚<div>‘ gibt es hier nicht.  Möglich sind:'),
  text('an element in a paragraph', 'Das <Urteile /> da', '<Urteile', alone),
  text('an element in a list', '- a\n- <Urteile />', '<Urteile', alone),
  text(
    'an element around a text',
    '<Urteile>alle</Urteile>',
    '<Urteile>',
    'steht kein Text.  Schreiben Sie <Urteile />.',
  ),
  text(
    'a property too many',
    '<Urteile art="alle" />',
    '<Urteile',
    '‚art‘ gibt es bei <Urteile> nicht.  Löschen Sie sie.',
  ),
  text('an anchor without an id', '<Anker />', '<Anker', 'Bei <Anker> fehlt die Eigenschaft ‚id‘.  Schreiben Sie'),
  text('an anchor with a wrong id', '<Anker id="Ort" />', '<Anker', '‚Ort‘ ist keine Kennung.'),
  text('a program', 'Das {1 + 1}', '{1', 'Geschweifte Klammern rechnen'),
  text('a heading of the first level', '# Oben', '# Oben', 'Die Überschrift der Seite steht oben unter ‚title‘'),
  text('a heading of the third level alone', '### Oben', '### Oben', 'die darunter mit „### “.'),
  text('markup that is left', 'Ein **Wort', '**Wort', 'Hier steht ‚**‘ als Zeichen da'),
  text('a footnote without its text', 'Ein Wort[^a]', '[^a]', 'Zur Fußnote ‚a‘ fehlt die Erklärung.'),
  text('a placeholder', '[Platzhalter: Anschrift]', '[Platz', 'Hier steht noch ein Platzhalter.  Ersetzen Sie ihn.'),
  text('a misspelt page', '[a](uber.html)', '[a]', 'Die Seite ‚uber.html‘ gibt es nicht.  Meinten Sie ‚ueber.html‘?'),
  text(
    'the file of a page',
    '[a](ueber.mdx)',
    '[a]',
    'Die Seite ‚ueber.mdx‘ gibt es nicht.  Schreiben Sie ‚ueber.html‘.',
  ),
  text('a link upwards', '[a](../ueber.html)', '[a]', 'gibt es nicht.  Schreiben Sie ‚ueber.html‘.'),
  text(
    'a link from the root',
    '[a](/ueber.html)',
    '[a]',
    'Erlaubt sind https://…, mailto:…, seite.html und #abschnitt.',
  ),
  text('a place that this page has not', '## Ort\n\n[a](#orte)', '[a]', '‚#orte‘ gibt es auf dieser Seite nicht.'),
  text('a place that another page has not', '[a](ueber.html#technick)', '[a]', 'Stellen dort sind: technik,'),
  text(
    'a place that an explainer has not',
    '[a](trump-putin-telefonat.html#ende)',
    '[a]',
    'Die Stelle ‚#ende‘ gibt es auf ‚trump-putin-telefonat.html‘ nicht.',
  ),
  text('somebody who has no page', '[a](akteure/trum.html)', '[a]', 'Meinten Sie ‚akteure/trump.html‘?'),
];
