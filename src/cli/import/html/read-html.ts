import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { parsePlaceId } from '../document/document.ts';
import type { ImportedDocument } from '../document/document.ts';
import { liftFootnotes } from './html-footnotes.ts';
import { htmlOrigin } from './html-origin.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { levelTables } from './html-tables.ts';
import { eachElement, elementsIn, isElement, markElement, property, replaceChild } from './html-tree.ts';
import { Pictures } from './pictures.ts';
import { nestWordLists } from './word-lists.ts';

/** What is no text and leaves nothing behind, by the words in which it is told. */
const silent: Readonly<Record<string, string>> = {
  script: 'Skripte',
  style: 'Formatvorlagen',
  noscript: 'Ersatz für Skripte',
  template: 'Vorlagen für Skripte',
};

/** What an article cannot hold; its place is told. */
const foreign: Readonly<Record<string, string>> = {
  iframe: 'ein eingebetteter Inhalt',
  object: 'ein eingebetteter Inhalt',
  embed: 'ein eingebetteter Inhalt',
  video: 'ein Film',
  audio: 'ein Tondokument',
  canvas: 'eine Zeichnung',
  svg: 'eine Zeichnung',
  math: 'eine Formel',
  form: 'ein Formular',
  button: 'eine Schaltfläche',
  select: 'ein Auswahlfeld',
  textarea: 'ein Textfeld',
  nav: 'eine Navigation',
  aside: 'ein Kasten neben dem Text',
};

/** What surrounds the text on a page. */
const frame: Readonly<Record<string, string>> = { header: 'der Kopf der Seite', footer: 'der Fuß der Seite' };

const parser = unified().use(rehypeParse).freeze();

/**
 * Reads the article of an HTML file.
 *
 * @param folder where the file lies, for its pictures
 */
export async function readHtml(html: string, folder: string): Promise<ImportedDocument> {
  const page = parser.parse(html);
  const origin = htmlOrigin(page);
  const remarks = dropSilent(page);
  const content = articleIn(page);
  if (content !== page) remarks.push('Gelesen wurde nur der Artikel der Seite, nicht was um ihn herum steht.');
  return { ...(await readHtmlTree(content, folder)), origin, comments: new Map(), remarks };
}

/** Makes an article's Markdown of HTML that holds nothing else. */
export async function readHtmlTree(
  tree: Root,
  folder: string,
  pictures = new Pictures(),
): Promise<Pick<ImportedDocument, 'tree' | 'pictures'>> {
  dropForeign(tree);
  for (const image of elementsIn(tree, 'img')) await takePicture(image, pictures, folder);
  liftFootnotes(tree);
  nestWordLists(tree);
  levelTables(tree);
  return { tree: htmlToMarkdown(tree), pictures: pictures.all };
}

/** The article of a page: the one `<article>`, else `<main>`, else all of it. */
function articleIn(page: Root): Root {
  for (const name of ['article', 'main']) {
    const [found, ...others] = elementsIn(page, name).filter((element) => toString(element).trim() !== '');
    if (found && others.length === 0) return { type: 'root', children: [found] };
  }
  return page;
}

function dropSilent(page: Root): string[] {
  const counts = new Map<string, number>();
  eachElement(page, (element, parent) => {
    const what = silent[element.tagName];
    if (what === undefined) return;
    // What a program reads about the article has been read.
    if (property(element, 'type') !== 'application/ld+json') counts.set(what, (counts.get(what) ?? 0) + 1);
    replaceChild(parent, element);
  });
  return [...counts].map(([what, count]) => `Nicht übernommen: ${what} (${count}).`);
}

function dropForeign(tree: Root): void {
  eachElement(tree, (element, parent) => {
    const { tagName } = element;
    const holdsHeadline = tagName === 'header' && elementsIn(element, 'h1').length === 1;
    const isFrame = tagName in frame && !isElement(parent, 'article') && !holdsHeadline;
    const isHidden =
      element.properties.hidden !== undefined ||
      property(element, 'ariaHidden') === 'true' ||
      /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(property(element, 'style'));
    const isField = tagName === 'input' && property(element, 'type') !== 'checkbox';
    const what =
      foreign[tagName] ??
      (isField ? 'ein Eingabefeld' : undefined) ??
      (isFrame ? frame[tagName] : isHidden ? 'etwas Unsichtbares' : undefined);
    if (tagName === 'wbr') replaceChild(parent, element);
    if (what === undefined) return;
    const text = toString(element).replaceAll(/\s+/g, ' ').trim();
    const excerpt = text === '' ? '' : `: „${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}“`;
    const isEmpty = text === '' && isHidden;
    replaceChild(parent, element, ...(isEmpty ? [] : [markElement('lost', `${what}${excerpt}`)]));
  });
}

async function takePicture(image: Element, pictures: Pictures, folder: string): Promise<void> {
  const alt = property(image, 'alt');
  const title = property(image, 'title');
  const source = property(image, 'src');
  const known = parsePlaceId(source);
  const taken = known ?? (await pictures.addFrom(source, folder, title === '' ? { alt } : { alt, title }));
  const mark = typeof taken === 'string' ? { kind: 'lost' as const, value: taken } : taken;
  const picture = known?.kind === 'picture' ? pictures.all[Number(known.value)] : undefined;
  if (picture) picture.alt = alt;
  const value = mark.kind === 'lost' && alt !== '' ? `${mark.value}: „${alt}“` : mark.value;
  Object.assign(image, markElement(mark.kind, value));
}
