import { symlinkSync } from 'node:fs';
import type { BadInput } from './bad-input.ts';
import {
  all,
  append,
  article,
  bad,
  chronology,
  claims,
  contacts,
  edit,
  folder,
  makeFolder,
  original,
  plain,
  remove,
  rename,
  site,
  sourceNote,
  sources,
  summary,
  trump,
  write,
} from './bad-input.ts';

const isMissing = 'Die Datei fehlt.  Legen Sie sie an.';
const isEmpty = 'Die Datei ist leer.  Schreiben Sie hinein, was hierher gehört.';
const isNoAddress =
  'ist keine Adresse.  Benennen Sie den Ordner um; sein Name ist die Adresse, zum Beispiel „gespraech-in-riad“.';
const isFolder = 'Das ist ein Ordner, keine Datei.  Ersetzen Sie ihn durch die Datei.';
const isLink = 'Das ist eine Verknüpfung oder Ähnliches.  Ersetzen Sie sie durch das Original.';
const isSuperfluous = 'Das gehört nicht hierher.  Entfernen Sie es; hierher gehören nur:';
/** What is said of a missing list stands there alone. */
const everyText = [article, summary, sourceNote, plain, claims, sources, contacts, chronology];

/** Gives the explainer another address. */
const slug = (name: string, says: string) =>
  bad(`an explainer in the folder „${name}“`, `articles/${name}`, rename(folder, `articles/${name}`), undefined, says);

/** Faults of whole files and folders. */
export const badFiles: BadInput[] = [
  slug('impressum', 'Die Adresse ‚impressum‘ braucht die Seite selbst.  Benennen Sie den Ordner um'),
  slug('gespräch', `‚gespräch‘ ${isNoAddress}`),
  slug('Telefonat', `‚Telefonat‘ ${isNoAddress}`),
  slug('das telefonat', `‚das telefonat‘ ${isNoAddress}`),

  {
    name: 'a misspelt article, and does not call the right one missing',
    change: rename(article, `${folder}/artikle.mdx`),
    faults: [{ file: `${folder}/artikle.mdx`, says: 'Das gehört nicht hierher.  Meinten Sie ‚article.mdx‘?' }],
    silent: [article],
  },
  {
    name: 'a misspelt summary, and does not call the right one missing',
    change: rename(summary, `${folder}/sumary.mdx`),
    faults: [{ file: `${folder}/sumary.mdx`, says: 'Das gehört nicht hierher.  Meinten Sie ‚summary.mdx‘?' }],
    silent: [summary],
  },
  bad('a file in the top folder', 'notiz.txt', write('notiz.txt', 'x'), undefined, isSuperfluous),
  bad(
    'a file between the explainers',
    'articles/notiz.txt',
    write('articles/notiz.txt', 'x'),
    undefined,
    'Das ist eine Datei, kein Ordner.  Ersetzen Sie sie durch einen Ordner, oder',
  ),
  bad('a note beside an article', `${folder}/notiz.txt`, write(`${folder}/notiz.txt`, 'x'), undefined, isSuperfluous),
  bad(
    'an actor with the ending yml',
    'actors/merz.yml',
    write('actors/merz.yml', 'name: x'),
    undefined,
    'Hier liegen nur Dateien mit der Endung .yaml.  Benennen',
  ),
  bad(
    'an actor with a capital letter',
    'actors/Trump.yaml',
    rename(trump, 'actors/Trump.yaml'),
    undefined,
    'Ein Akteur kann nicht ‚Trump‘ heißen.  Der Name der Datei besteht aus Kleinbuchstaben',
  ),
  bad(
    'an actor in the place of the list of actors',
    'actors/index.yaml',
    rename(trump, 'actors/index.yaml'),
    undefined,
    'Ein Akteur kann nicht ‚index‘ heißen.',
  ),
  bad('a missing site.yaml', site, remove(site), undefined, isMissing),
  bad('a missing folder', 'articles', remove('articles'), undefined, 'Der Ordner fehlt.  Legen Sie ihn an.'),
  bad('no content at all', '', remove(''), undefined, 'Der Ordner fehlt.  Prüfen Sie, ob CONTENT_DIR'),
  {
    name: 'a new explainer without files',
    change: makeFolder('articles/neu'),
    faults: ['article.mdx', 'original.txt', 'source-note.mdx', 'summary.mdx'].map((name) => ({
      file: `articles/neu/${name}`,
      says: isMissing,
    })),
  },
  bad('a folder named like a text', summary, makeFolder(summary), undefined, isFolder),
  bad('a folder named site.yaml', site, makeFolder(site), undefined, isFolder),
  bad(
    'a file named like a folder',
    'actors',
    (copy) => {
      remove('actors')(copy);
      write('actors', 'x')(copy);
    },
    undefined,
    'Das ist eine Datei, kein Ordner.',
  ),
  bad(
    'a text that is a link to a file outside',
    summary,
    (copy) => {
      remove(summary)(copy);
      symlinkSync('/etc/hosts', copy.path(summary));
    },
    undefined,
    isLink,
  ),
  bad('a folder named like an actor', 'actors/merz.yaml', makeFolder('actors/merz.yaml'), undefined, isFolder),
  bad(
    'an actor that is a link to a file outside',
    trump,
    (copy) => {
      remove(trump)(copy);
      symlinkSync('/etc/hosts', copy.path(trump));
    },
    undefined,
    isLink,
  ),
  bad(
    'a folder that is a link',
    'actors',
    (copy) => {
      rename('actors', 'personen')(copy);
      symlinkSync(copy.path('personen'), copy.path('actors'));
    },
    undefined,
    isLink,
  ),

  bad('an empty site.yaml', site, write(site, ''), undefined, isEmpty),
  bad(
    'an empty file that need not be',
    chronology,
    write(chronology, '\n'),
    undefined,
    'Die Datei ist leer.  Schreiben Sie hinein, was hierher gehört, oder löschen Sie sie.',
  ),
  bad('an empty article', article, write(article, ''), undefined, isEmpty),
  bad('a summary of blank lines', summary, write(summary, '\n \n'), undefined, isEmpty),
  bad(
    'a null character',
    summary,
    edit(summary, 'Präsident', 'Präsi\0dent'),
    '\0',
    'Hier steht ein unsichtbares Steuerzeichen (U+0000).  Löschen Sie es.',
  ),
  bad(
    'a control character',
    sourceNote,
    edit(sourceNote, 'Sender', 'Sen\u0084der'),
    '\u0084',
    'Hier steht ein unsichtbares Steuerzeichen (U+0084).',
  ),
  bad(
    'umlauts in Latin-1',
    original,
    write(original, Buffer.from('Für', 'latin1')),
    undefined,
    'Die Datei ist nicht in UTF-8 gespeichert.  Speichern Sie sie mit der Kodierung UTF-8.',
  ),
  bad(
    'five megabytes',
    summary,
    write(summary, 'Wort '.repeat(1_000_000)),
    undefined,
    'Die Datei ist größer als 200 KB.  Prüfen Sie, ob sie hierher gehört.',
  ),
  bad(
    'a slip in a file with the line ends of Windows',
    trump,
    (copy) => {
      copy.write(trump, copy.read(trump).replaceAll('\n', '\r\n'));
      copy.edit(trump, 'kind: presse', 'kind: press');
    },
    'press\r',
    'Meinten Sie ‚presse‘?',
  ),
  {
    name: 'slips in an article with the line ends of Windows',
    change: (copy) => {
      copy.write(article, copy.read(article).replaceAll('\n', '\r\n'));
      copy.edit(article, 'kicker:', 'kiker:');
      copy.edit(article, 'breiteren', 'breiten');
    },
    faults: [
      { file: article, at: 'kiker', says: 'Meinten Sie ‚kicker‘?' },
      { file: article, after: 'einem breite', says: 'Der Text weicht vom Original ab: hier steht ‚breiten Kontext' },
    ],
  },
  bad(
    'a slip behind a byte order mark',
    article,
    (copy) => {
      copy.write(article, `\uFEFF${copy.read(article)}`);
      copy.edit(article, 'title:', 'titel:');
    },
    'titel',
    'Meinten Sie ‚title‘?',
  ),
  bad(
    'a fault in the first line behind a byte order mark',
    summary,
    (copy) => {
      copy.write(summary, `\uFEFF<b>x</b> ${copy.read(summary)}`);
    },
    '<b>',
    'Das Element ‚<b>‘ gibt es hier nicht.',
  ),
  bad(
    'a fault at the end of a very long line',
    summary,
    append(summary, `${'Wort '.repeat(30_000)}<b>x</b>`),
    '<b>',
    'Das Element ‚<b>‘ gibt es hier nicht.',
  ),
  bad(
    'a conflict of two versions',
    sourceNote,
    append(sourceNote, '<<<<<<< HEAD\nEins.\n=======\nZwei.\n>>>>>>> main'),
    '<<<<<<< HEAD',
    'Hier steht ein ungelöster Konflikt zweier Fassungen aus Git.  Behalten Sie eine der beiden Fassungen',
  ),
  ...(
    [
      ['missing', remove, 'fehlt'],
      ['blank', (file: string) => write(file, ' \n'), 'hat keinen Eintrag'],
      ['commented', (file: string) => write(file, '# Noch nichts.\n'), 'hat keinen Eintrag'],
    ] as const
  ).flatMap(([how, change, state]): BadInput[] => [
    {
      name: `${how} claims once, and not for each mark, each source and each section`,
      change: all(
        change(claims),
        edit(
          article,
          /\n---\n\n/,
          `\nchanges:\n  - { date: 2026-11-24, section: faktencheck, before: a, after: b, reason: c }\n---\n\n`,
        ),
      ),
      faults: [
        {
          file: claims,
          says: `Die Datei ${state}, aber 24 Stellen sind ausgezeichnet.  Tragen Sie ein: datum, funkstille, dauer, erstes-gespraech, `,
        },
      ],
      silent: everyText,
    },
    {
      name: `${how} sources once, and not for each citation`,
      change: all(change(sources), append(summary, 'Siehe [dort](#quelle-dlf-telefonat).')),
      faults: [{ file: sources, says: `Die Datei ${state}, aber 59 Quellen sind angeführt.  Tragen Sie ein: ` }],
      silent: everyText,
    },
  ]),
];
