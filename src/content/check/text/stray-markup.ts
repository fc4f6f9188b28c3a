import type { Emphasis, Link, List, Nodes, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report, type PlacedWording } from '../../diagnostics/message.ts';
import { positionsIn } from '../../diagnostics/position.ts';
import { quote } from '../../diagnostics/suggest.ts';

/** Signs that are left only where Markdown could not read them as a pair; with `\` before them they are meant. */
const leftOver = /(?<!\\)(?:\*\*|__|~~|\^\[|\]\(|(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}„]))/gu;
/** „[Text] (https://…)“, with a blank that makes it none; „[…]“, „[sic]“ and „[1]“ are no text of a link. */
const linkApart = /(?<!\\|…|\.\.|\[sic|\[\d{1,3})\](?= +\((?:https?:\/\/|mailto:|#|\.\.\/))/u;
const letter = /[\p{L}\p{N}]/u;
/** So many signs may close a quotation and a sentence. */
const maxTail = 10;

/**
 * Reports in a text of ours what looks like markup and is none, and what became markup and was none: stars around a word with
 * a hyphen, the star of „Bürger*innen“, a date that became a list, an address with the quotation mark behind it.
 */
export function checkStrayMarkup(tree: Root, file: VFile): void {
  const source = String(file);
  const positionOf = positionsIn(source);
  visit(tree, (node) => {
    const [offset, end] = [node.position?.start.offset, node.position?.end.offset];
    if (offset === undefined || end === undefined) return;
    for (const [place, ...wording] of strayIn(node, source, offset, end)) report(file, positionOf(place), ...wording);
  });
}

function strayIn(node: Nodes, source: string, offset: number, end: number): PlacedWording[] {
  if (node.type === 'text') return leftSigns(source, offset, end);
  const found = strayNode(node, source, offset, end);
  return found ? [found] : [];
}

function strayNode(node: Nodes, source: string, offset: number, end: number): PlacedWording | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return eatenSigns(node, source, offset, end);
    case 'list':
      return loneNumber(node, source, offset);
    case 'link':
      return quotationInAddress(node, source, offset, end);
    default:
      return undefined;
  }
}

/** The first of each sign: what is to do about the others is the same. */
function leftSigns(source: string, offset: number, end: number): PlacedWording[] {
  const all = [...source.slice(offset, end).matchAll(leftOver)];
  // The address may be a node of its own.
  const apart = linkApart.exec(source.slice(offset, end + 10));
  if (apart && offset + apart.index < end)
    return [
      [
        offset + apart.index,
        'unread-link',
        'Hier stehen die Zeichen eines Links, den Markdown nicht gelesen hat.',
        'Löschen Sie das Leerzeichen zwischen „]“ und „(“.',
      ],
    ];
  return [...new Map(all.reverse().map(({ 0: sign, index }) => [sign, offset + index]))].map(leftSign);
}

function leftSign([sign, place]: [sign: string, place: number]): PlacedWording {
  if (sign === '](') {
    return [place, 'unread-link', 'Hier stehen die Zeichen eines Links, den Markdown nicht gelesen hat.'];
  }
  if (sign === '^[') {
    return [place, 'inline-footnote', 'Fußnoten mit „^[…]“ gibt es hier nicht.'];
  }
  const reason = `Hier steht ${quote(sign)} als Zeichen da; Markdown hat es nicht als Auszeichnung gelesen.`;
  const note = `Lassen Sie die Auszeichnung mit einem Buchstaben beginnen und enden, etwa „**EU**-Kommission“; ist das Zeichen gemeint, schreiben Sie „${escaped(sign)}“.`;
  return [place, 'unread-markup', reason, note];
}

/** Signs inside a word are seldom meant to set it off: „Bürger*innen und Schüler*innen“. */
function eatenSigns(
  { type }: Emphasis | Strong,
  source: string,
  offset: number,
  end: number,
): PlacedWording | undefined {
  const sign = source.slice(offset, offset + (type === 'strong' ? 2 : 1));
  const isInside = letter.test(source.charAt(offset - 1)) && letter.test(source.charAt(offset + sign.length));
  const goesOn = letter.test(source.charAt(end)) && letter.test(source.charAt(end - sign.length - 1));
  if (!isInside && !goesOn) return undefined;
  const reason = `Markdown liest „${sign}“ mitten im Wort als Auszeichnung; beide Zeichen fehlen dann im Text.`;
  const place = isInside ? offset : end - sign.length;
  return [place, 'markup-in-word', reason, `Setzen Sie „\\“ davor: „${escaped(sign)}“.`];
}

function escaped(sign: string): string {
  return sign.replaceAll(/./g, '\\$&');
}

/** „1. Mai 2026: …“ at the beginning of a paragraph is a list of one entry. */
function loneNumber({ ordered, start, children }: List, source: string, offset: number): PlacedWording | undefined {
  if (!ordered || start !== 1 || children.length > 1) return undefined;
  const number = /^\d+[.)]/.exec(source.slice(offset, offset + 10))?.[0] ?? '1.';
  const reason = `Aus „${number}“ wird hier eine Liste mit einem Punkt; die Zahl ist dann kein Text.`;
  const note = `Schreiben Sie „${number.slice(0, -1)}\\${number.slice(-1)}“, wenn es ein Datum oder ein Name ist.`;
  return [offset, 'list-of-one', reason, note];
}

/** An address that stands as plain text ends at a blank; GitHub's Markdown takes what closes a quotation into it. */
function quotationInAddress(
  { url, children }: Link,
  source: string,
  offset: number,
  end: number,
): PlacedWording | undefined {
  const written = source.slice(offset, end);
  if (children[0]?.type !== 'text' || children[0].value !== written) return undefined;
  const [tail] = /[„“”‚‘’"'»«›‹…)\]]+[.,;:!?…]*$/u.exec(decodeIfPossible(url).slice(-maxTail)) ?? [];
  if (tail === undefined) return undefined;
  const address = written.slice(0, written.length - tail.length);
  const note = `Schreiben Sie den Link aus: [${address}](${address})${tail}`;
  return [offset, 'quotation-in-address', `Zur Adresse ist „${tail}“ dazugekommen.`, note];
}

function decodeIfPossible(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
