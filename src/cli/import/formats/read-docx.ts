import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { brokenDocx, openDocx } from './check-docx.ts';
import { placeId } from '../document/document.ts';
import type { ImportedDocument, ReaderComment } from '../document/document.ts';
import { markDocx, textOfPart } from './mark-docx.ts';
import { Pictures } from '../html/pictures.ts';
import { readHtmlTree } from '../html/read-html.ts';

/** What paragraphs are by their styles, beside those that mammoth knows: German names, and what an article has at its head. */
const styleMap = [
  ...['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1.headline:fresh`),
  ...['Author', 'Autor', 'Byline', 'Verfasser'].map((name) => `p[style-name='${name}'] => p.byline:fresh`),
  ...['Date', 'Datum'].map((name) => `p[style-name='${name}'] => p.date:fresh`),
  ...['Quote', 'Intense Quote', 'Zitat', 'Intensives Zitat', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...[1, 2, 3].map((level) => `p[style-name='Überschrift ${level}'] => h${level}:fresh`),
];

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** What mammoth tells of a document beyond its HTML; only what is used here. */
interface WordDocument {
  comments?: { commentId: string; authorName?: string; body: WordNode[] }[];
}
interface WordNode {
  type: string;
  value?: string;
  children?: WordNode[];
}

/**
 * Reads a Word file.
 *
 * @throws CommandError where it cannot be read
 */
export async function readDocx(bytes: Uint8Array, label: string): Promise<ImportedDocument> {
  const parts = openDocx(bytes, label);
  const pictures = new Pictures();
  const comments = new Map<string, ReaderComment>();
  const { value: html, messages } = await mammoth
    .convertToHtml(
      { buffer: withMarks(bytes) },
      {
        styleMap,
        convertImage: pictureMarks(pictures),
        transformDocument: (document: WordDocument) => {
          for (const { commentId, authorName = '', body } of document.comments ?? [])
            comments.set(commentId, { author: authorName, text: textOf(body).trim() });
          return document;
        },
      },
    )
    .catch(() => {
      throw brokenDocx(label);
    });
  const { tree } = await readHtmlTree(parser.parse(html), '', pictures);
  return {
    tree,
    origin: {},
    comments,
    pictures: pictures.all,
    remarks: [...headAndFoot(parts), ...strangeElements(messages)],
  };
}

/** The same file with marks in its texts. */
function withMarks(bytes: Uint8Array): Buffer {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/^word\/[^/]+\.xml$/.test(name)) parts[name] = strToU8(markDocx(strFromU8(part)));
  return Buffer.from(zipSync(parts, { level: 0 }));
}

function pictureMarks(pictures: Pictures): ReturnType<typeof mammoth.images.imgElement> {
  return mammoth.images.imgElement(async (image) => {
    const bytes = await bytesOf(image);
    const taken = bytes ? await pictures.add(bytes) : 'ein Bild, auf das die Datei nur verweist';
    return { src: typeof taken === 'string' ? placeId('lost', taken) : placeId(taken.kind, taken.value) };
  });
}

/** Undefined where the picture is not in the file; others are not read. */
async function bytesOf(image: { readAsBuffer: () => Promise<Buffer> }): Promise<Uint8Array | undefined> {
  try {
    return await image.readAsBuffer();
  } catch {
    return undefined;
  }
}

/** Header and footer belong to the sheet of paper; what they say is told. */
function headAndFoot(parts: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    const [, kind] = /^word\/(header|footer)\d*\.xml$/.exec(name) ?? [];
    const text = kind === undefined ? '' : textOfPart(strFromU8(part));
    if (text === '') return [];
    return [`Nicht übernommen: die ${kind === 'header' ? 'Kopfzeile' : 'Fußzeile'} „${text.slice(0, 100)}“.`];
  });
}

/** What mammoth does not know, each kind once; styles without a form are plain paragraphs, which says nothing new. */
function strangeElements(messages: readonly { message: string }[]): string[] {
  const names = messages.flatMap(
    ({ message }) => /^An unrecognised element was ignored: (.*)$/.exec(message)?.[1] ?? [],
  );
  const told = /(?:oMath|oMathPara|altChunk)$/;
  return [...new Set(names)]
    .filter((name) => !told.test(name))
    .map((name) => `Nicht übernommen: etwas, das Word „${name}“ nennt.`);
}

function textOf(nodes: readonly WordNode[]): string {
  return nodes
    .map(({ type, value = '', children = [] }) =>
      type === 'paragraph'
        ? `${textOf(children)}\n`
        : type === 'tab' || type === 'break'
          ? ' '
          : value + textOf(children),
    )
    .join('');
}
