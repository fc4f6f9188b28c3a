import type { BlockStart } from './article-text.ts';

/** What stands for a mark in a plain text, read from a place. */
export interface Mark {
  /** Where it ends. */
  end: number;
  /** The letters that count a list, as the `type` of an `ol` names them. */
  letters?: 'a' | 'A' | 'i' | 'I';
  /** Why it is not the mark that the article has. */
  problem?: string;
  note?: string;
}

const bars = /[|│┃¦]/;
/** Signs of lists; a hyphen or a letter is one only before a blank. */
const bullet = /(?:[•◦▪▫‣⁃∙●○■□►▸▶➤➢→✓✔✗✘·] ?|[-–—*+o§] )/y;
const listNumber = /\(?(?:(\d{1,9})|([a-z]|[ivx]{2,5}))(?:\.\)|[.)])(?: |(?=\n))/iy;
/** A line without letters and digits. */
const rule = /[^\p{L}\p{N}\n]+(?=\n|$)/uy;
/** Lines that frame a table, or part its head from its rows. */
const frame = /(?:[-–—=_:+|│┃¦ ─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+(?:\n|$))+/y;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The place behind what a pattern finds at a place; the place itself where it finds nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  const sticky = new RegExp(pattern.source, pattern.flags.includes('y') ? pattern.flags : `${pattern.flags}y`);
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

/**
 * Reads the mark of a block at the beginning of its line. A plain text may have lost it, but for that of a footnote and a
 * rule; undefined where there is none of these.
 */
export function readMark({ kind, quoted, number, label = '' }: BlockStart, text: string, at: number): Mark | undefined {
  const start = quoted ? skip(/(?:> ?)+/, text, at) : at;
  switch (kind) {
    case 'item':
      return itemMark(number, text, start);
    case 'row': {
      const inside = skip(frame, text, start);
      return { end: skip(/[|│┃¦] ?/, text, inside) };
    }
    case 'footnote':
      return footnoteMark(`(?:${labelPatterns(label)}|${RegExp.escape(label)}(?=[ .:]))[.:]? ?`, text, start);
    case 'rule': {
      const end = skip(rule, text, start);
      return end === start ? undefined : { end };
    }
    default:
      return { end: start };
  }
}

/** Reads the mark that refers to a footnote, behind a word. */
export function readReference(label: string, text: string, at: number): Mark | undefined {
  return footnoteMark(` ?(?:${labelPatterns(label)}|${RegExp.escape(label)}(?![\\p{L}\\p{N}]))`, text, at);
}

/** What parts the cells of a table: bars, tabs, blanks, or the end of a line, which none does from an empty cell. */
export function skipCellGap(text: string, at: number, isEmpty: boolean): number {
  const before = skip(isEmpty ? / ?/ : /[ \n]?/, text, at);
  return bars.test(text.charAt(before)) ? skip(/[|│┃¦] ?/, text, before) : before;
}

/** What stands behind the last cell of a row, and below the last row. */
export function skipRowEnd(text: string, at: number): number {
  return skip(/ ?[|│┃¦]/, text, at);
}

/** The frame below a table, which begins with its line; a line of dashes alone may be a rule. */
export function skipTableEnd(text: string, at: number): number {
  const [line = ''] = /^\n[^\n]*/.exec(text.slice(at, at + 1000)) ?? [];
  return /^\n[-=+|│┃¦ ─━═└┘┴╚╝╩]+$/.test(line) && /[+|│┃¦└┴╚╩]/.test(line) ? at + line.length : at;
}

function itemMark(number: number | undefined, text: string, at: number): Mark {
  listNumber.lastIndex = at;
  const numbered = listNumber.exec(text);
  const afterBullet = skip(bullet, text, at);
  if (number === undefined) {
    if (!numbered || afterBullet > at) return { end: afterBullet };
    const note = `Schreiben Sie „${numbered[0].trim()}“ an den Anfang des Punkts, wie in original.txt; gehört die Zahl zum Text, „${escapeNumber(numbered[0])}“.`;
    return { end: at, problem: `die Nummer ‚${numbered[0].trim()}‘`, note };
  }
  if (!numbered) {
    if (afterBullet === at) return { end: at };
    const note = 'Schreiben Sie „- “ statt der Nummer; die Liste in original.txt zählt nicht.';
    return { end: at, problem: `das Zeichen ‚${text.slice(at, afterBullet).trim()}‘`, note };
  }
  const [mark, digits, letters] = numbered;
  if (digits !== undefined && Number(digits) !== number) {
    const note = `Die Liste zählt selbst weiter, von ihrer ersten Nummer an; gehört die Zahl zum Text, schreiben Sie „${escapeNumber(mark)}“.`;
    return { end: at, problem: `die Nummer ‚${mark.trim()}‘`, note };
  }
  if (letters === undefined) return { end: at + mark.length };
  const [roman, letter] = [romans[number - 1], String.fromCharCode(96 + number)];
  const isUpper = letters !== letters.toLowerCase();
  // The first of a list may be both; „i“ is hardly ever its ninth letter.
  if (letters.toLowerCase() === roman) return { end: at + mark.length, letters: isUpper ? 'I' : 'i' };
  return letters.toLowerCase() === letter ? { end: at + mark.length, letters: isUpper ? 'A' : 'a' } : { end: at };
}

/** „3. “ as Markdown does not take for the beginning of a list. */
export function escapeNumber(mark: string): string {
  return mark.trim().replace(/[.)]+$/, (end) => `\\${end}`);
}

function footnoteMark(pattern: string, text: string, at: number): Mark | undefined {
  const end = skip(new RegExp(pattern, 'u'), text, at);
  return end === at ? undefined : { end };
}

/** `[1]`, `[^1]`, `(1)`, `1)`, `¹`. */
function labelPatterns(label: string): string {
  const name = RegExp.escape(label);
  const raised = label.replaceAll(/\d/g, (digit) => superscripts.charAt(Number(digit)));
  return [`\\[\\^?${name}\\]`, `\\(${name}\\)`, `${name}\\)`, RegExp.escape(raised)].join('|');
}
