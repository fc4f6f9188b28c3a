import { cpSync } from 'node:fs';
import type { BadInput } from './bad-input.ts';
import { all, article, bad, badAfter, edit, folder, write } from './bad-input.ts';

const permalinks = 'permalinks.json';
const restore = 'Holen Sie die letzte gute Fassung zurück; danach ergänzt „npm run permalinks“ sie.';
const isNoJson = 'Das ist kein gültiges JSON.';
const isLive = 'ist auf dieser Seite noch vergeben.  Löschen Sie sie hier, oder geben Sie dem, was sie heute hat,';
const isConfusing = 'ist mit den Absätzen eines Abschnitts zu verwechseln';
const isReserved = 'braucht die Seite selbst.  Löschen Sie sie';

/** Gives the second section former ids. */
const aliases = (list: string) => edit(article, '- id: diplomatie', `- id: diplomatie\n    aliases: ${list}`);
/** Gives the explainer former addresses. */
const formerSlugs = (list: string) => edit(article, /^kicker:/m, `aliases: ${list}\nkicker:`);
const withdrawn = (field: string) => edit(article, /^kicker:/m, `withdrawn:\n  ${field}\nkicker:`);
const list = (text: string) => write(permalinks, text);

const live = (id: string, of: string) =>
  bad(`a former id that ${of} has`, article, aliases(`[${id}]`), `${id}]`, `Die frühere Kennung ‚${id}‘ ${isLive}`);
const reserved = (id: string) =>
  bad(`the former id „${id}“`, article, aliases(`[${id}]`), `${id}]`, `Die Kennung ‚${id}‘ ${isReserved}`);

/** Faults of addresses that were and are to stay. */
export const badAddresses: BadInput[] = [
  bad(
    'a former id with a capital letter',
    article,
    aliases('[Riad]'),
    'Riad]',
    'Das Feld ‚sections[2].aliases[1]‘: ‚Riad‘. Eine Kennung besteht aus Kleinbuchstaben',
  ),
  bad(
    'one former id that is no list',
    article,
    aliases('riad-gespraech'),
    'riad-gespraech',
    'Das Feld ‚sections[2].aliases‘: ‚riad-gespraech‘ ist keine Liste.  Kennungen, die der Abschnitt früher hatte',
  ),
  live('diplomatie', 'the section itself'),
  live('transatlantik', 'another section'),
  live('faktencheck', 'a section after the article'),
  live('telefonat-2', 'a paragraph'),
  live('akteur-peskow', 'an actor'),
  live('beleg-dauer', 'a checked passage'),
  live('faktencheck-dauer', 'an entry of the fact check'),
  reserved('kurz'),
  reserved('einfache-sprache'),
  reserved('karte-merz'),
  reserved('quelle-merz'),
  bad(
    'a former id twice in one section',
    article,
    aliases('[riad, gipfel, "riad"]'),
    '"riad"',
    'Die frühere Kennung ‚riad‘ steht zweimal da.  Löschen Sie einen Eintrag.',
  ),
  bad(
    'a former id in two sections',
    article,
    all(aliases('[riad]'), edit(article, '- id: transatlantik', '- id: transatlantik\n    aliases: ["riad"]')),
    '"riad"',
    'Die frühere Kennung ‚riad‘ steht zweimal da.',
  ),
  bad(
    'a former id like a paragraph of a section',
    article,
    aliases('[telefonat-9]'),
    'telefonat-9',
    `Die frühere Kennung ‚telefonat-9‘ ${isConfusing}, wegen ‚telefonat‘.  Löschen Sie sie; frühere`,
  ),
  {
    name: 'former ids of which one is like a paragraph of the other',
    change: aliases('[gipfel-2, "gipfel"]'),
    faults: [
      { file: article, at: 'gipfel-2', says: `Die frühere Kennung ‚gipfel-2‘ ${isConfusing}, wegen ‚gipfel‘.` },
      { file: article, at: '"gipfel"', says: `Die frühere Kennung ‚gipfel‘ ${isConfusing}, wegen ‚gipfel-2‘.` },
    ],
  },

  bad(
    'a former address with an umlaut',
    article,
    formerSlugs('[gespräch-in-riad]'),
    'gespräch-in',
    'Das Feld ‚aliases[1]‘: ‚gespräch-in-riad‘. Eine Kennung besteht',
  ),
  bad(
    'a former address that an explainer has',
    article,
    formerSlugs('[trump-putin-telefonat]'),
    'trump-putin-telefonat]',
    'Die frühere Adresse ‚trump-putin-telefonat‘ hat heute ein Erklärstück.  Löschen Sie sie hier, oder benennen',
  ),
  bad(
    'a former address that the site needs',
    article,
    formerSlugs('[impressum]'),
    'impressum]',
    'Die Adresse ‚impressum‘ braucht die Seite selbst.  Löschen Sie sie.',
  ),
  bad(
    'a former address twice',
    article,
    formerSlugs('[riad, "riad"]'),
    '"riad"',
    'Die frühere Adresse ‚riad‘ steht zweimal da.  Löschen Sie sie, wo sie nicht hingehört',
  ),
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

  bad(
    'a withdrawal before the publication',
    article,
    withdrawn('date: 2026-11-22\n  reason: Grund.'),
    '2026-11-22',
    'Zurückgezogen am 2026-11-22, das ist vor dem Erscheinen am 2026-11-23.  Berichtigen Sie einen der beiden Tage.',
  ),
  bad(
    'a withdrawal without a reason',
    article,
    withdrawn('date: 2026-12-01'),
    'date: 2026-12-01',
    'Das Feld ‚withdrawn.reason‘ fehlt.  Warum es zurückgezogen wurde',
  ),
  bad(
    'a withdrawal on a day that is none',
    article,
    withdrawn('date: 2026-02-30\n  reason: Grund.'),
    '2026-02-30',
    'Das Feld ‚withdrawn.date‘: ‚2026-02-30‘. Das ist kein Tag des Kalenders.',
  ),

  badAfter(
    'a list of addresses without an end',
    permalinks,
    list('{\n  "ueber.html": ["a",\n'),
    '["a",',
    `Das ist kein gültiges JSON.  ${restore}`,
  ),
  bad('a list of addresses with a comma too many', permalinks, list('{\n  "ueber.html": [],\n}'), '\n}', isNoJson),
  bad(
    'a list of addresses with the marks of a merge',
    permalinks,
    list('{\n<<<<<<< HEAD\n}'),
    '\n<<<',
    'Hier steht ein ungelöster Konflikt',
  ),
  bad(
    'a list of addresses with a word',
    permalinks,
    list('{\n  "ueber.html": [],\n  "index.html": nein\n}'),
    'ein\n',
    isNoJson,
  ),
  bad('a list of addresses that says nothing', permalinks, list('null'), undefined, `Die Liste fehlt.  ${restore}`),
  bad('an empty list of addresses', permalinks, list(''), undefined, 'Die Datei ist leer.'),
  bad(
    'addresses in a plain list',
    permalinks,
    list('["ueber.html"]'),
    '[',
    'Die Datei: ‚["ueber.html"]‘ ist keine Gruppe von Feldern.',
  ),
  bad(
    'an id for a list of ids',
    permalinks,
    list('{ "ueber.html": "technik" }'),
    '"technik"',
    'Das Feld ‚ueber.html‘: ‚technik‘ ist keine Liste.',
  ),
  bad(
    'a number among ids',
    permalinks,
    list('{ "ueber.html": ["a", 5] }'),
    '5',
    'Das Feld ‚ueber.html[2]‘: ‚5‘ ist kein Text.',
  ),
  bad(
    'an id with an umlaut',
    permalinks,
    list('{ "ueber.html": ["gespräch"] }'),
    '"gespräch"',
    'Das Feld ‚ueber.html[1]‘: ‚gespräch‘. Eine Kennung besteht',
  ),
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
  bad(
    'a page listed twice',
    permalinks,
    list('{ "ueber.html": ["a"], "index.html": [],\n"ueber.html": ["b"] }'),
    '\n"ueber',
    'Die Seite ‚ueber.html‘ steht zweimal da.  Führen Sie beide Listen zusammen.',
  ),
  bad(
    'a draft that has been published',
    article,
    edit(article, /^kicker:/m, 'draft: true\nkicker:'),
    'draft',
    'Das Erklärstück ist schon erschienen; seine Adresse steht in permalinks.json.  Löschen Sie ‚draft‘;',
  ),
];
