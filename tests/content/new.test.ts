import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { createExplainer } from '../../src/cli/new/explainer/create-explainer.ts';
import { CommandError } from '../../src/content/diagnostics/command.ts';
import { article } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';

let copy: ContentCopy;
let empty: string;

beforeEach(() => {
  copy = temporaryCopy();
  empty = temporaryFolder();
});

const today = '2026-11-23';
const make = (title: string, root = copy.root) => createExplainer(root, 'content', { title, today });

/** All that is in a folder, hidden files too. */
const everything = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

/** What refuses, and leaves the folder as it was. */
function refusal(title: string, root = copy.root): string {
  const before = everything(root);
  try {
    make(title, root);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect(everything(root)).toEqual(before);
    return (error as Error).message;
  }
  throw new Error(`„${title}“ was not refused.`);
}

describe('a new explainer', () => {
  test('is a draft that passes the check at once', () => {
    expect(make('Gespräch in Riad')).toEqual({ slug: 'gespraech-in-riad', madeSite: false });
    const { content, messages } = checkContent(copy.root);
    expect(formatMessages(messages)).toBe('');
    const made = content?.explainers.find(({ slug }) => slug === 'gespraech-in-riad');
    expect(made?.article).toMatchObject({ draft: true, title: 'Gespräch in Riad', published: today });
    expect(readdirSync(copy.path('articles/gespraech-in-riad'))).toEqual([
      'article.mdx',
      'chronology.yaml',
      'claims.yaml',
      'contacts.yaml',
      'original.txt',
      'plain.mdx',
      'source-note.mdx',
      'sources.yaml',
      'summary.mdx',
    ]);
  });

  test('is no explainer for readers while a placeholder stands in it', () => {
    const { slug } = make('Neu');
    copy.edit(`articles/${slug}/article.mdx`, /^draft: true\n/m, '');
    const { messages } = checkContent(copy.root);
    const files = messages.map(({ file }) => file?.split('/').at(-1));
    expect(new Set(files)).toEqual(new Set(['article.mdx', 'original.txt', 'summary.mdx', 'source-note.mdx']));
    expect(new Set(messages.map(({ reason }) => reason))).toEqual(
      new Set(['Hier steht noch ein Platzhalter.', 'Was hier davor steht, ist noch zu bestätigen.']),
    );
    // One for each field to fill in, and one for the text.
    expect(files.filter((name) => name === 'article.mdx')).toHaveLength(9);
  });

  test.for([
    [`"Öl": 'teuer' #1 {x} [y] - & *z !a %b @c |`, undefined],
    ['Erste Zeile\n  zweite\tZeile\u2028dritte', 'Erste Zeile zweite Zeile dritte'],
    ['- kein: "Feld"\\n', undefined],
    ['true', undefined],
    ['„Wir schaffen das“', undefined],
    [`</script><b onclick=x>${'lang '.repeat(40)}`, `</script><b onclick=x>${'lang '.repeat(40)}`.trim()],
  ] as const)('has the title %s as it was given', ([title, wanted]) => {
    const { slug } = make(title);
    const { content, messages } = checkContent(copy.root);
    expect(formatMessages(messages)).toBe('');
    expect(content?.explainers.find((explainer) => explainer.slug === slug)?.article.title).toBe(wanted ?? title);
  });

  test('can be made while others have faults', () => {
    copy.write(article, 'aliases: [');
    copy.write('site.yaml', 'x');
    expect(make('Neu').slug).toBe('neu');
  });

  test('is refused without a title', () => {
    for (const title of ['', '  \n ', '\0'])
      expect(refusal(title)).toMatch(/^Es fehlt der Titel oder die Datei mit dem Artikel\.\nZum Beispiel: npm/);
  });

  test.for(['Путин 🗳️', '2026'])('is refused where the title has no letter for an address: %s', (title) => {
    expect(refusal(title)).toMatch(
      /^Aus diesem Titel wird keine Adresse; dafür muss er mindestens einen Buchstaben von a bis z enthalten\.\nWählen/,
    );
  });

  test.for([
    ['Trump, Putin: Telefonat', 'content/articles/trump-putin-telefonat/ gibt es schon.'],
    ['Impressum', 'Die Adresse ‚impressum‘ braucht die Seite selbst.'],
    ['Über', 'Die Adresse ‚ueber‘ braucht die Seite selbst.'],
    ['Früher', 'Die Adresse ‚frueher‘ hatte früher das Erklärstück ‚trump-putin-telefonat‘.'],
    ['Verschwunden', 'Unter der Adresse ‚verschwunden‘ ist schon etwas erschienen; sie steht in permalinks.json.'],
  ] as const)('is refused under the address of „%s“', ([title, says]) => {
    copy.edit(article, /^kicker:/m, 'aliases: [frueher]\nkicker:');
    copy.edit('permalinks.json', '"404.html"', '"verschwunden.html": [],\n  "404.html"');
    expect(refusal(title)).toBe(`${says}\nWählen Sie einen anderen Titel; im Artikel können Sie ihn danach ändern.`);
  });

  test('is refused under the name of a file or of a folder without an article', () => {
    writeFileSync(copy.path('articles/neu'), 'x');
    mkdirSync(copy.path('articles/leer'));
    expect(refusal('Neu')).toContain('content/articles/neu/ gibt es schon.');
    expect(refusal('Leer')).toContain('content/articles/leer/ gibt es schon.');
  });
});

describe('in an empty folder', () => {
  test('site.yaml is made too, and both pass the check', () => {
    expect(make('Neu', empty)).toEqual({ slug: 'neu', madeSite: true });
    expect(formatMessages(checkContent(empty).messages)).toBe('');
    expect(everything(empty)).toContain('site.yaml');
  });

  test('the pages about the site are made too, unless there are pages already', () => {
    make('Neu', empty);
    const pages = ['pages', 'pages/datenschutz.mdx', 'pages/ueber.mdx'];
    expect(everything(empty).filter((path) => path.startsWith('pages'))).toEqual(pages);
    rmSync(join(empty, 'site.yaml'));
    rmSync(join(empty, 'pages/ueber.mdx'));
    make('Noch eins', empty);
    expect(everything(empty)).not.toContain('pages/ueber.mdx');
  });

  test('the placeholders of site.yaml stop the first explainer that is no draft', () => {
    make('Neu', empty);
    const file = join(empty, 'articles/neu/article.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true', ''));
    const places = checkContent(empty).messages.filter(({ file }) => file === 'content/site.yaml');
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [2, 8],
      [3, 9],
    ]);
  });

  test('nothing is made where a file is in the way', () => {
    writeFileSync(join(empty, 'articles'), 'x');
    expect(refusal('Neu', empty)).toMatch(/^In content\/ lässt sich nichts anlegen \(EEXIST\)\./);
  });
});

test('a folder that holds something else, or is none, is left alone', () => {
  writeFileSync(join(empty, 'brief.doc'), 'x');
  expect(refusal('Neu', empty)).toMatch(/^content\/ ist kein Ordner mit Inhalt: Es fehlt site\.yaml, und ‚brief\.doc‘/);
  expect(() => make('Neu', join(empty, 'nirgends'))).toThrow('Den Ordner content/ gibt es nicht.');
  expect(() => make('Neu', join(empty, 'brief.doc'))).toThrow('Den Ordner content/ gibt es nicht.');
});
