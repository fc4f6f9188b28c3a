import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { parseDocument, YAMLMap, YAMLSeq, type Document } from 'yaml';

/** Content made for tests, so that builds of one version and the next are of the same texts. */
const source = resolve('tests/fixtures/content');
const template = join(source, 'articles/trump-putin-telefonat');
const shared = ['site.yaml', 'actors', 'terms'];

/**
 * Makes a content folder with explainers of the size of the first one, all different: title, date, wording, sections,
 * claims and contacts. They are for measuring and for nothing else, and their titles say so.
 *
 * @param folder which is made
 * @param count how many explainers
 */
export function generateContent(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of shared) cpSync(join(source, name), join(folder, name), { recursive: true });
  for (let number = 1; number <= count; number++) generateExplainer(folder, number);
}

/** The slug of the explainer with this number, counted from 1. */
export function slugOf(number: number): string {
  return `messung-${String(number).padStart(4, '0')}`;
}

function generateExplainer(folder: string, number: number): void {
  const target = join(folder, 'articles', slugOf(number));
  cpSync(template, target, { recursive: true });
  const edit = (name: string, change: (text: string) => string): void => {
    writeFileSync(join(target, name), change(readFileSync(join(target, name), 'utf8')));
  };
  const editYaml = (name: string, change: (document: Document) => void): void => {
    edit(name, (text) => {
      const document = parseDocument(text);
      change(document);
      return document.toString({ lineWidth: 0 });
    });
  };
  const dropped = number % 4;
  let droppedClaims: string[] = [];
  editYaml('claims.yaml', (document) => {
    droppedClaims = dropLast(document.contents, dropped);
    for (const { value } of (document.contents as YAMLMap).items) {
      const claim = value as YAMLMap;
      // A context may go past a sentence, where the wording changes.
      claim.delete('context');
      claim.set('explanation', `${String(claim.get('explanation')).trim()} Messung ${number}.`);
    }
  });
  editYaml('contacts.yaml', (document) => {
    const contacts = document.get('contacts') as YAMLSeq<YAMLMap>;
    contacts.items.splice(contacts.items.length - dropped, dropped);
    for (const contact of contacts.items)
      contact.set('text', `${String(contact.get('text')).trim()} Messung ${number}.`);
  });
  const renameSections = (text: string): string =>
    text.replaceAll(/\b(id|paragraph): (telefonat|diplomatie|transatlantik)\b/g, `$1: $2-m${number}`);
  edit('contacts.yaml', renameSections);
  edit('plain.mdx', (text) =>
    renameSections(text).replaceAll(/^(Donald .*|Trump .*|Russland .*)$/gm, `$1 Das ist Messung ${number}.`),
  );
  const reword = (text: string): string =>
    text.replaceAll(/^([A-ZÄÖÜ].*[.“])$/gm, `$1 Das ist der Wortlaut der Messung ${number}.`);
  edit('original.txt', reword);
  edit('article.mdx', (text) => {
    const [, frontMatter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
    const unmarked = droppedClaims.reduce(
      (marked, id) => marked.replace(new RegExp(`<Claim id="${id}">(.*?)</Claim>`, 's'), '$1'),
      body,
    );
    return retitle(renameSections(frontMatter), number) + reword(unmarked);
  });
  const citing = ['article.mdx', 'claims.yaml', 'contacts.yaml', 'chronology.yaml']
    .map((name) => readFileSync(join(target, name), 'utf8'))
    .join('');
  editYaml('sources.yaml', (document) => {
    const sources = document.contents as YAMLMap<{ value: string }>;
    sources.items = sources.items.filter(({ key }) => new RegExp(`(?<![\\w-])${key.value}(?![\\w-])`).test(citing));
  });
}

/** A day on which all of them have appeared. */
export const buildDate = '2029-02-28';

/** A day of its own in the four years after the article; however many there are, they lie evenly in them. The first is the newest. */
function dayOf(number: number): string {
  const daysAgo = ((number - 1) * 617) % 1461;
  return formatISO(subDays(parseISO(buildDate), daysAgo), { representation: 'date' });
}

function retitle(frontMatter: string, number: number): string {
  return frontMatter
    .replace(/^title: "(.*)"$/m, `title: "$1, Messung ${number}"`)
    .replace(/^published: .*$/m, `published: ${dayOf(number)}`)
    .replaceAll(/^( +(?:title|summary): ".*)"$/gm, `$1 (${number})"`);
}

/** Takes the last entries out of a map and names them. */
function dropLast(map: unknown, count: number): string[] {
  const { items } = map as YAMLMap<{ value: string }>;
  return items.splice(items.length - count, count).map(({ key }) => key.value);
}
