import { DomUtils, parseDocument } from 'htmlparser2';
import { escapeMarkup } from '../../site/html/page-html.ts';
import { placeId } from './document.ts';

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
 * Puts a bookmark where a comment's passage begins and ends, and where something stands that an article cannot hold: the
 * only elements without a shape that mammoth keeps.
 *
 * @param xml a part of a Word file
 */
export function markDocx(xml: string): string {
  if (!/<(?:w:commentRange|m:oMath|c:chart|dgm:relIds|w:altChunk|w:del[ >]|w:moveFrom[ >])/.test(xml)) return xml;
  const document = parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const edits: { from: number; to: number; text: string }[] = [];
  for (const [name, kind] of [
    ['w:commentRangeStart', 'comment-start'],
    ['w:commentRangeEnd', 'comment-end'],
  ] as const) {
    for (const { startIndex, endIndex, attribs } of DomUtils.getElementsByTagName(name, document))
      edits.push({
        from: startIndex ?? 0,
        to: (endIndex ?? 0) + 1,
        text: bookmark(placeId(kind, attribs['w:id'] ?? '')),
      });
  }
  for (const [name, what] of Object.entries(foreign)) {
    for (const element of DomUtils.getElementsByTagName(name, document)) {
      const outer = ancestor(element, outermost[name] ?? name);
      const text = DomUtils.textContent(outer).replaceAll(/\s+/g, ' ').trim();
      const isInner = name === 'm:oMath' && ancestor(element, 'm:oMathPara') !== element;
      if (isInner || (name === 'w:del' && text === '')) continue;
      const mark = bookmark(placeId('lost', text === '' ? what : `${what}: „${text.slice(0, 60)}“`));
      edits.push({ from: outer.startIndex ?? 0, to: outer.startIndex ?? 0, text: mark });
    }
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((marked, { from, to, text }) => marked.slice(0, from) + text + marked.slice(to), xml);
}

function bookmark(name: string): string {
  return `<w:bookmarkStart w:id="0" w:name="${escapeMarkup(name)}"/>`;
}

/** The nearest element around one that has a name; the element itself where there is none. */
function ancestor(element: XmlElement, name: string): XmlElement {
  for (let up = element.parent; up; up = up.parent) if ('name' in up && up.name === name) return up;
  return element;
}
