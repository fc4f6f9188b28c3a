import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = `xmlns:w="${word}" xmlns:r="${relations}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A red dot, 1 × 1. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** A run of text; `props` are elements of its properties, such as `<w:b/>`. */
export const run = (text: string, props = ''): string =>
  `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;

/** A paragraph of runs; a text alone is one run. */
export const paragraph = (content: string, style = '', props = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${props}</w:pPr>${content.includes('<w:') || content.includes('<m:') ? content : run(content)}</w:p>`;

/** A point of the list with bullets (1) or numbers (2). */
export const item = (content: string, level = 0, list = 1): string =>
  paragraph(content, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export const footnote = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** The picture of the file, or one that its `blip` names. */
export const picture = (alt: string, blip = 'r:embed="bild"'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip ${blip}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const link = (text: string): string => `<w:hyperlink r:id="link">${run(text)}</w:hyperlink>`;

export const commentStart = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
export const commentEnd = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** What a Word file holds. */
export interface WordFile {
  /** Paragraphs, lists and tables, in WordprocessingML. */
  body: string;
  comments?: readonly string[];
  footnotes?: readonly string[];
  image?: Uint8Array;
  header?: string;
  /** Further parts by name. */
  parts?: Readonly<Record<string, Uint8Array>>;
}

const styles = [
  ['Titel', 'Title'],
  ['berschrift1', 'heading 1'],
  ['berschrift2', 'heading 2'],
  ['Zitat', 'Quote'],
];

/** The bytes of a .docx; comments and footnotes are numbered from 1. */
export function wordFile({
  body,
  comments = [],
  footnotes = [],
  image = png,
  header,
  parts = {},
}: WordFile): Uint8Array {
  const level = (format: string) =>
    [0, 1].map((at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`).join('');
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['comments', 'comments', 'comments.xml'],
      ['footnotes', 'footnotes', 'footnotes.xml'],
      ['bild', 'image', 'media/image1.png'],
      ['link', 'hyperlink', 'https://www.beispiel.example/bericht', 'External'],
    ]),
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles ${namespaces}>${styles.map(([id = '', name = '']) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/comments.xml': `${head}<w:comments ${namespaces}>${comments.map((text, index) => `<w:comment w:id="${index + 1}" w:author="Jo Muster" w:initials="JM">${paragraph(text)}</w:comment>`).join('')}</w:comments>`,
    'word/footnotes.xml': `${head}<w:footnotes ${namespaces}>${footnotes.map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`).join('')}</w:footnotes>`,
    'word/media/image1.png': image,
    ...(header === undefined ? {} : { 'word/header1.xml': `${head}<w:hdr ${namespaces}>${paragraph(header)}</w:hdr>` }),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

function relationships(all: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const lines = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
