import { casesOf } from './cases.ts';
import { cpSync } from 'node:fs';
import type { BadInput } from './bad-input.ts';
import { article, bad, edit, folder, write } from './bad-input.ts';

const permalinks = 'permalinks.json';
const restore = 'Holen Sie die letzte gute Fassung zurück; danach ergänzt „npm run permalinks“ sie.';
const isNoJson = 'Das ist kein gültiges JSON.';
const isLive = 'ist auf dieser Seite noch vergeben.  Löschen Sie sie hier, oder geben Sie dem, was sie heute hat,';
const isReserved = 'braucht die Seite selbst.  Löschen Sie sie';

/** Gives the second section former ids. */
const aliases = (list: string) => edit(article, '- id: diplomatie', `- id: diplomatie\n    aliases: ${list}`);
/** Gives the explainer former addresses. */
const formerSlugs = (list: string) => edit(article, /^kicker:/m, `aliases: ${list}\nkicker:`);
const list = (text: string) => write(permalinks, text);

const live = (id: string, of: string) =>
  bad(`a former id that ${of} has`, article, aliases(`[${id}]`), `${id}]`, `Die frühere Kennung ‚${id}‘ ${isLive}`);
const reserved = (id: string) =>
  bad(`the former id „${id}“`, article, aliases(`[${id}]`), `${id}]`, `Die Kennung ‚${id}‘ ${isReserved}`);

/** Faults of addresses that were and are to stay. */
export const badAddresses: BadInput[] = [
  ...casesOf('addresses'),

  live('diplomatie', 'the section itself'),
  live('transatlantik', 'another section'),
  live('faktencheck', 'a section after the article'),
  live('telefonat-2', 'a paragraph'),
  live('akteur-peskow', 'an actor'),
  live('beleg-dauer', 'a checked passage'),
  live('faktencheck-dauer', 'an entry of the fact check'),
  reserved('kurz'),
  reserved('einfache-sprache'),
  reserved('nur-artikel'),
  reserved('karte-merz'),
  reserved('quelle-merz'),

  bad(
    'a former address of two explainers',
    'articles/zweites/article.mdx',
    (copy) => {
      formerSlugs('["riad"]')(copy);
      cpSync(copy.path(folder), copy.path('articles/zweites'), { recursive: true });
    },
    '"riad"',
    'Die frühere Adresse ‚riad‘ steht zweimal da.',
  ),

  bad('a list of addresses with a comma too many', permalinks, list('{\n  "ueber.html": [],\n}'), '\n}', isNoJson),
  bad('a list of addresses that says nothing', permalinks, list('null'), undefined, `Die Liste fehlt.  ${restore}`),
  bad('an empty list of addresses', permalinks, list(''), undefined, 'Die Datei ist leer.'),
  ...['/ueber.html', '../ueber.html', 'ueber', 'a//b.html', 'Über.html', 'https://beispiel.example/a.html'].map(
    (page) =>
      bad(
        `the page „${page}“`,
        permalinks,
        list(`{ "${page}": [] }`),
        `"${page}"`,
        'Das ist keine Seite dieser Website.  Schreiben Sie ihren Pfad, zum Beispiel „akteure/weber.html“.',
      ),
  ),
];
