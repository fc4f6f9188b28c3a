import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A part of the page's font that a browser loads only when a text needs one of its characters. */
export interface FontSubset {
  /** The file of `@fontsource-variable/source-serif-4` from which it is cut, such as `latin-wght-normal`. */
  source: string;
  style: 'normal' | 'italic';
  /** What stays of the weight axis. */
  weight: { min: number; max: number };
  /** Its characters, as the `unicode-range` of CSS has them. */
  ranges: string;
}

/** German and what else is written in the western half of Europe, with quotation marks, dashes, spaces and arrows. */
const latin =
  'U+20-7E,U+A0-FF,U+131,U+152-153,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2039-203A,U+20AC,U+2191,' +
  'U+2193,U+2212';

/** Names from Poland to Turkey. */
const latinExtended = 'U+100-12B,U+12E-130,U+134-151,U+154-165,U+168-17F,U+218-21B,U+1E9E';

/** Names in Russian, Ukrainian and their neighbours. */
const cyrillic = 'U+400-45F,U+490-491';

const upright = { style: 'normal', weight: { min: 400, max: 700 } } as const;

/** All subsets; the first is the one that every page needs. */
export const fontSubsets: readonly FontSubset[] = [
  { source: 'latin-wght-normal', ...upright, ranges: latin },
  // Italics are short and never bold here.
  { source: 'latin-wght-italic', style: 'italic', weight: { min: 400, max: 400 }, ranges: latin },
  { source: 'latin-ext-wght-normal', ...upright, ranges: latinExtended },
  { source: 'cyrillic-wght-normal', ...upright, ranges: cyrillic },
];

const { resolve } = createRequire(import.meta.url);

/** A file of the package that has the font of pages and cards. */
export function fontFile(path: string): Buffer {
  return readFileSync(resolve(`@fontsource-variable/source-serif-4/${path}`));
}

/** The first and the last code point of each range: `U+0000-00FF,U+0131` → `[[0, 255], [305, 305]]` */
export function parseRanges(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

/** The characters of the ranges, in order. */
export function charactersOf(ranges: string): string {
  return parseRanges(ranges)
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join('');
}
