import { DomUtils, parseDocument } from 'htmlparser2';
import { applyEdits, escapeMarkup } from '../../../site/html/page-html.ts';
import type { Edit } from '../../../site/html/page-html.ts';
import { placeId } from '../document/document.ts';

type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What Word has and an article cannot hold, by its element. */
const foreign: Readonly<Record<string, string>> = {
  'm:oMathPara': 'eine Formel',
  'm:oMath': 'eine Formel',
  'c:chart': 'ein Diagramm',
  'dgm:relIds': 'eine SmartArt-Grafik',
  'w:altChunk': 'ein eingefügtes Dokument',
  'w:del': 'ein gestrichener Text (Änderungsverfolgung)',
  'w:moveFrom': 'ein verschobener Text (Änderungsverfolgung)',
};
const outermost: Readonly<Record<string, string>> = { 'c:chart': 'w:drawing', 'dgm:relIds': 'w:drawing' };

/**
 * Puts a bookmark where a comment's passage begins and ends, and where something stands that an article cannot hold or that Word
 * hides: the only elements without a shape that mammoth keeps.
 *
 * @param xml a part of a Word file
 */
export function markDocx(xml: string): string {
  // What stands in a field is text as any other.
  const shown = withoutHidden(xml.replaceAll(/<\/?w:fldSimple\b[^>]*>/g, ''));
  if (!/<(?:w:commentRange|m:oMath|c:chart|dgm:relIds|w:altChunk|w:del[ >]|w:moveFrom[ >])/.test(shown)) return shown;
  const document = parse(shown);
  const comments = (
    [
      ['w:commentRangeStart', 'comment-start'],
      ['w:commentRangeEnd', 'comment-end'],
    ] as const
  ).flatMap(([name, kind]) =>
    DomUtils.getElementsByTagName(name, document).map((range) => ({
      ...extentOf(range),
      text: bookmark(placeId(kind, range.attribs['w:id'] ?? '')),
    })),
  );
  const lost = Object.entries(foreign).flatMap(([name, what]) =>
    DomUtils.getElementsByTagName(name, document).flatMap((element) => {
      const outer = ancestor(element, outermost[name] ?? name);
      const text = textIn(outer);
      const isInner = name === 'm:oMath' && ancestor(element, 'm:oMathPara') !== element;
      if (isInner || (name === 'w:del' && text === '')) return [];
      const { start } = extentOf(outer);
      return [{ start, end: start, text: lostMark(what, text) }];
    }),
  );
  return applyEdits(shown, [...comments, ...lost]);
}

/** Without the text that Word shows nobody; its place is told. */
function withoutHidden(xml: string): string {
  if (!/<w:vanish\b/.test(xml)) return xml;
  const hidden = DomUtils.getElementsByTagName('w:vanish', parse(xml)).flatMap((vanish): Edit[] => {
    const run = ancestor(vanish, 'w:r');
    if (run === vanish || /^(?:0|false|off)$/.test(vanish.attribs['w:val'] ?? '')) return [];
    const text = DomUtils.getElementsByTagName('w:t', run).map(textIn).join(' ');
    return [{ ...extentOf(run), text: text === '' ? '' : lostMark('ein ausgeblendeter Text', text) }];
  });
  return applyEdits(xml, hidden);
}

function parse(xml: string): ReturnType<typeof parseDocument> {
  return parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
}

function extentOf({ startIndex, endIndex }: XmlElement): { start: number; end: number } {
  return { start: startIndex ?? 0, end: (endIndex ?? 0) + 1 };
}

/** The text of a part of a Word file, its paragraphs parted by blanks. */
export function textOfPart(xml: string): string {
  return textIn(parse(xml.replaceAll('</w:p>', ' </w:p>')));
}

function textIn(element: Parameters<typeof DomUtils.textContent>[0]): string {
  return DomUtils.textContent(element).replaceAll(/\s+/g, ' ').trim();
}

function lostMark(what: string, text: string): string {
  return bookmark(placeId('lost', text === '' ? what : `${what}: „${text.slice(0, 60)}“`));
}

function bookmark(name: string): string {
  return `<w:bookmarkStart w:id="0" w:name="${escapeMarkup(name)}"/>`;
}

/** The nearest element around one that has a name; the element itself where there is none. */
function ancestor(element: XmlElement, name: string): XmlElement {
  for (let up = element.parent; up; up = up.parent) if ('name' in up && up.name === name) return up;
  return element;
}
