import { cpSync, symlinkSync } from 'node:fs';
import {
  all,
  article,
  bad,
  edit,
  folder,
  makeFolder,
  original,
  plain,
  remove,
  rename,
  summary,
  trump,
  write,
} from './bad-input.ts';
import type { BadInput, Change } from './bad-input.ts';

/** A file or folder that is a link. */
const link = (name: string, path: string, target: string): BadInput =>
  bad(
    name,
    path,
    all(rename(path, 'weg'), (copy) => {
      symlinkSync(target, copy.path(path));
    }),
    undefined,
    'Das ist eine Verknüpfung oder Ähnliches.  Ersetzen Sie sie durch das Original.',
  );

/** Puts what a pattern finds before another place in a file. */
const move =
  (path: string, what: RegExp, before: RegExp): Change =>
  (copy) => {
    const [found = ''] = what.exec(copy.read(path)) ?? [];
    copy.edit(path, found, '');
    copy.edit(path, before, found);
  };

const wholeParagraph: Change = (copy) => {
  const paragraph = /^Europäische Führer.*$/m.exec(copy.read(article))?.[0] ?? '';
  copy.edit(article, paragraph, `<Claim id="konferenz">\n${paragraph.replaceAll(/<[^>]*>/g, '')}\n</Claim>`);
};

/** Faults that no text file can hold: bytes, links, and what is moved or made by a rule; of pictures they are in pictures.ts. */
export const madeInput: BadInput[] = [
  bad('no content at all', '', remove(''), undefined, 'Der Ordner fehlt.  Prüfen Sie, ob CONTENT_DIR'),
  {
    name: 'a new explainer without files',
    change: makeFolder('articles/neu'),
    faults: ['article.mdx', 'original.txt', 'source-note.mdx', 'summary.mdx'].map((name) => ({
      file: `articles/neu/${name}`,
      says: 'Die Datei fehlt.  Legen Sie sie an.',
    })),
  },
  link('a text that is a link to a file outside', summary, '/etc/hosts'),
  link('an actor that is a link to a file outside', trump, '/etc/hosts'),
  link('a folder that is a link', 'actors', '../weg'),
  bad(
    'umlauts in Latin-1',
    original,
    write(original, Buffer.from('Für', 'latin1')),
    undefined,
    'Die Datei ist nicht in UTF-8 gespeichert.  Speichern Sie sie mit der Kodierung UTF-8.',
  ),
  bad(
    'a mark that is no text',
    'mark.svg',
    write('mark.svg', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    undefined,
    'Die Datei ist nicht in UTF-8 gespeichert.',
  ),
  bad(
    'groups indented further and further',
    trump,
    write(trump, Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
    `\n${' '.repeat(101)}a`,
    'Hier stecken mehr als 50 Klammern, Zitate, Listen oder Hervorhebungen ineinander.  Schließen Sie sie',
  ),
  bad(
    'sections in another order than the text',
    article,
    move(article, /^ {2}- id: diplomatie\n(?: {4}.*\n)+/m, /^(?=actors:$)/m),
    '"Diplomatische Bemühungen und geopolitische Spannungen"\n    summary',
    'steht im Text an anderer Stelle.  Führen Sie die Abschnitte in der Reihenfolge des Textes auf.',
  ),
  bad(
    "two texts of plain language in each other's place",
    plain,
    move(plain, /^## Schwierige Wörter[\s\S]*?(?=^## )/m, /^(?=## Wer ist wer)/m),
    "'Wer ist wer?'",
    'Die Überschrift ‚Wer ist wer?‘ steht nicht an dieser Stelle im Text.  Dort steht ‚Schwierige Wörter‘; bringen Sie ‚sections‘ und den Text in dieselbe Reihenfolge.',
  ),
  bad(
    'a whole paragraph as a mark',
    article,
    wholeParagraph,
    '<Claim id="konferenz">',
    'Um ganze Absätze lässt sich die Stelle ‚konferenz‘ nicht legen.  Setzen Sie <Claim id="konferenz"> und </Claim> in die Zeile',
  ),
  bad(
    'a former address of two explainers',
    'articles/zweites/article.mdx',
    all(edit(article, /^kicker:/m, 'aliases: ["riad"]\nkicker:'), (copy) => {
      cpSync(copy.path(folder), copy.path('articles/zweites'), { recursive: true });
    }),
    '"riad"',
    'Die frühere Adresse ‚riad‘ steht zweimal da.',
  ),
];
