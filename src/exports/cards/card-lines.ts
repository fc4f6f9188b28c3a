import type { CardFace, WidthOf } from './card-measure.ts';
import { breakWord, wordsOf } from './card-words.ts';
import type { Breaking, Piece } from './card-words.ts';

/** The room for a text and how large it may be set. */
export interface TextBox {
  face: CardFace;
  width: number;
  height: number;
  /** The largest size, in pixels. */
  size: number;
  /** The size below which a long word is broken rather than the whole text set smaller. */
  breakBelow: number;
  /** Height of a line in sizes. */
  leading: number;
}

/** A text in lines. */
export interface SetText {
  lines: string[];
  size: number;
  /** Height of a line, in pixels. */
  leading: number;
}

const step = 0.96;

/** Sets a text as large as its box allows, in lines of about one length; nothing is ever left out. */
export function setText(text: string, box: TextBox, widthOf: WidthOf): SetText {
  const { size, breakBelow } = box;
  const set =
    setBetween(text, box, 'whole', size, breakBelow, widthOf) ??
    setBetween(text, box, 'seams', Math.min(size, breakBelow * 1.4), breakBelow * 0.7, widthOf) ??
    setBetween(text, box, 'anywhere', breakBelow, 0, widthOf);
  if (!set) throw new Error(`No size is small enough for ‘${text}’.`);
  return set;
}

/** Sets a text with one way of breaking words, in the largest size of a range in which it fits. */
function setBetween(
  text: string,
  box: TextBox,
  breaking: Breaking,
  largest: number,
  smallest: number,
  widthOf: WidthOf,
): SetText | undefined {
  const words = wordsOf(text);
  for (let size = largest; size > smallest; size *= step) {
    const leading = Math.ceil(size * box.leading);
    const width = (part: string): number => widthOf(box.face, part, size);
    const fits = (part: string): boolean => width(part) + width('-') <= box.width;
    const pieces = words.flatMap((word) => breakWord(word, breaking, fits));
    const lines = fillLines(pieces, box.width, width);
    if (lines && lines.length * leading <= box.height)
      return { lines: balance(lines, pieces, box.width, width), size, leading };
  }
  return undefined;
}

/** Fills line after line; undefined where a piece is wider than a line. */
function fillLines(pieces: readonly Piece[], most: number, width: (text: string) => number): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let before: Piece['joint'] = '';
  for (const { text, joint } of pieces) {
    const room = joint === 'hyphen' ? most - width('-') : most;
    const wanted = width(text);
    const space = before === ' ' ? width(' ') : 0;
    if (wanted > room) return undefined;
    if (line && used + space + wanted > room) {
      lines.push(before === 'hyphen' ? `${line}-` : line);
      [line, used] = [text, wanted];
    } else {
      used += (line ? space : 0) + wanted;
      line += line && before === ' ' ? ` ${text}` : text;
    }
    before = joint;
  }
  return [...lines, line];
}

/** The same number of lines in the narrowest measure, so that they come out about equal. */
function balance(lines: string[], pieces: readonly Piece[], widest: number, width: (text: string) => number): string[] {
  let best = lines;
  for (let low = 0, high = widest; high - low > 1;) {
    const middle = (low + high) / 2;
    const narrower = fillLines(pieces, middle, width);
    if (narrower?.length === lines.length) {
      best = narrower;
      high = middle;
    } else low = middle;
  }
  return best;
}
