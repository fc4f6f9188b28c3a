import type { Emphasis, Link, List, Nodes, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import { quote } from '../../diagnostics/suggest.ts';

/** What Markdown has made of signs that were meant otherwise, or has left as signs. */
export interface StrayMarkup {
  /** In UTF-16 units from the beginning of the source. */
  offset: number;
  problem: string;
  cure: string;
}

/** Signs that are left only where Markdown could not read them as a pair; with `\` before them they are meant. */
const leftOver = /(?<!\\)(?:\*\*|__|~~|\^\[|\]\(|(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}„]))/u;
const letter = /[\p{L}\p{N}]/u;
/** So many signs may close a quotation and a sentence. */
const maxTail = 10;

/**
 * Finds in a text of ours what looks like markup and is none, and what became markup and was none: stars around a word with a
 * hyphen, the star of „Bürger*innen“, a date that became a list, an address with the quotation mark behind it.
 *
 * @param source what the tree was parsed from
 */
export function strayMarkup(tree: Root, source: string): StrayMarkup[] {
  const found: StrayMarkup[] = [];
  visit(tree, (node, _index, parent) => {
    const [offset, end] = [node.position?.start.offset, node.position?.end.offset];
    if (offset === undefined || end === undefined) return;
    const stray = strayIn(node, parent, source, offset, end);
    if (stray) found.push({ offset, ...stray });
  });
  return found;
}

type Stray = Omit<StrayMarkup, 'offset'> & { offset?: number };

function strayIn(
  node: Nodes,
  parent: Nodes | undefined,
  source: string,
  offset: number,
  end: number,
): Stray | undefined {
  switch (node.type) {
    case 'text':
      return leftSigns(source, offset, end);
    case 'emphasis':
    case 'strong':
      return eatenSigns(node, source, offset, end);
    case 'list':
      return loneNumber(node, source, offset);
    case 'link':
      return parent && quotationInAddress(node, source, offset, end);
    default:
      return undefined;
  }
}

function leftSigns(source: string, offset: number, end: number): Stray | undefined {
  const written = source.slice(offset, end);
  const match = leftOver.exec(written);
  if (!match) return undefined;
  const [sign] = match;
  const place = offset + match.index;
  if (sign === '](')
    return {
      offset: place,
      problem: 'Hier stehen die Zeichen eines Links, den Markdown nicht gelesen hat.',
      cure: 'Schreiben Sie [Text](https://…) ohne Leerzeichen in der Adresse: „%20“ steht für eines.',
    };
  if (sign === '^[')
    return {
      offset: place,
      problem: 'Fußnoten mit „^[…]“ gibt es hier nicht.',
      cure: 'Schreiben Sie „[^name]“, und am Ende „[^name]: …“.',
    };
  return {
    offset: place,
    problem: `Hier steht ${quote(sign)} als Zeichen da; Markdown hat es nicht als Auszeichnung gelesen.`,
    cure: `Lassen Sie die Auszeichnung mit einem Buchstaben beginnen und enden, etwa „**EU**-Kommission“; ist das Zeichen gemeint, schreiben Sie „${sign.replaceAll(/./g, '\\$&')}“.`,
  };
}

/** Signs inside a word are seldom meant to set it off: „Bürger*innen und Schüler*innen“. */
function eatenSigns(node: Emphasis | Strong, source: string, offset: number, end: number): Stray | undefined {
  const sign = source.slice(offset, offset + (node.type === 'strong' ? 2 : 1));
  const isInside = letter.test(source.charAt(offset - 1)) && letter.test(source.charAt(offset + sign.length));
  const goesOn = letter.test(source.charAt(end)) && letter.test(source.charAt(end - sign.length - 1));
  if (!isInside && !goesOn) return undefined;
  const escaped = sign.replaceAll(/./g, '\\$&');
  return {
    offset: isInside ? offset : end - sign.length,
    problem: `Markdown liest „${sign}“ mitten im Wort als Auszeichnung; beide Zeichen fehlen dann im Text.`,
    cure: `Setzen Sie „\\“ davor: „${escaped}“.`,
  };
}

/** „1. Mai 2026: …“ at the beginning of a paragraph is a list of one entry. */
function loneNumber({ ordered, start, children }: List, source: string, offset: number): Stray | undefined {
  if (!ordered || start !== 1 || children.length > 1) return undefined;
  const number = /^\d+[.)]/.exec(source.slice(offset))?.[0] ?? '1.';
  return {
    problem: `Aus „${number}“ wird hier eine Liste mit einem Punkt; die Zahl ist dann kein Text.`,
    cure: `Schreiben Sie „${number.slice(0, -1)}\\${number.slice(-1)}“, wenn es ein Datum oder ein Name ist.`,
  };
}

/** An address that stands as plain text ends at a blank; GitHub's Markdown takes what closes a quotation into it. */
function quotationInAddress({ url, children }: Link, source: string, offset: number, end: number): Stray | undefined {
  const written = source.slice(offset, end);
  if (children[0]?.type !== 'text' || children[0].value !== written) return undefined;
  const [tail] = /[„“”‚‘’"'»«›‹…)\]]+[.,;:!?…]*$/u.exec(decodeIfPossible(url).slice(-maxTail)) ?? [];
  if (tail === undefined) return undefined;
  const address = written.slice(0, written.length - tail.length);
  return {
    problem: `Zur Adresse ist „${tail}“ dazugekommen.`,
    cure: `Schreiben Sie den Link aus: [${address}](${address})${tail}`,
  };
}

function decodeIfPossible(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
