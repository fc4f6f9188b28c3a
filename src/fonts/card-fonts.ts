import { create, type Font } from 'fontkitten';
import { fontFile, parseRanges } from './subsets.ts';

/** A file of the cards' font and the code points for which it is used. */
interface FontFile {
  data: Buffer;
  unicodeRange: [number, number][];
  /** What reads its table of glyphs, once that is asked for. */
  font?: Font;
}

let files: FontFile[] | undefined;

/** The files of the cards' font, read when a card first needs them. */
export function cardFontFiles(): FontFile[] {
  const ranges = (): Record<string, string> => JSON.parse(String(fontFile('unicode.json'))) as Record<string, string>;
  return (files ??= Object.entries(ranges()).map(([subset, range]) => ({
    // The cut with both axes, weight and optical size: large type gets the finer forms of a headline.
    data: fontFile(`files/source-serif-4-${subset}-standard-normal.woff2`),
    unicodeRange: parseRanges(range),
  })));
}

/** Whether the cards' font has a glyph for the first code point of a text. */
export function hasGlyph(sign: string): boolean {
  const code = sign.codePointAt(0) ?? -1;
  return cardFontFiles().some(
    (file) =>
      file.unicodeRange.some(([from, to]) => code >= from && code <= to) &&
      // No collection of fonts is among the files.
      (file.font ??= create(file.data) as Font).hasGlyphForCodePoint(code),
  );
}
