import { DomUtils, parseDocument } from 'htmlparser2';
import { markId } from './document.ts';

type XmlNode = Parameters<typeof DomUtils.getOuterHTML>[0] & object;
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
  const document = parseDocument(xml, { xmlMode: true });
  for (const [name, kind] of [
    ['w:commentRangeStart', 'comment-start'],
    ['w:commentRangeEnd', 'comment-end'],
  ] as const) {
    for (const element of DomUtils.getElementsByTagName(name, document)) {
      element.name = 'w:bookmarkStart';
      element.attribs = { 'w:id': '0', 'w:name': markId(kind, element.attribs['w:id'] ?? '') };
    }
  }
  for (const [name, what] of Object.entries(foreign)) {
    for (const element of DomUtils.getElementsByTagName(name, document)) {
      const outer = ancestor(element, outermost[name] ?? name);
      if (name === 'm:oMath' && ancestor(element, 'm:oMathPara') !== element) continue;
      const text = DomUtils.textContent(outer).replaceAll(/\s+/g, ' ').trim();
      if (name === 'w:del' && text === '') continue;
      DomUtils.prepend(outer, bookmark(markId('lost', text === '' ? what : `${what}: „${text.slice(0, 60)}“`)));
    }
  }
  return DomUtils.getOuterHTML(document as XmlNode, { xmlMode: true });
}

function bookmark(name: string): XmlElement {
  const [made] = DomUtils.getElementsByTagName(
    'w:bookmarkStart',
    parseDocument('<w:bookmarkStart/>', { xmlMode: true }),
  );
  if (!made) throw new Error('No bookmark.');
  made.attribs = { 'w:id': '0', 'w:name': name };
  return made;
}

/** The nearest element around one that has a name; the element itself where there is none. */
function ancestor(element: XmlElement, name: string): XmlElement {
  for (let up = element.parent; up; up = up.parent) if ('name' in up && up.name === name) return up as XmlElement;
  return element;
}
