/** A part of the page's font that a browser loads only when a text needs one of its characters. */
export interface FontSubset {
  /** The file of `@fontsource-variable/source-serif-4` from which it is cut, such as `latin-wght-normal`. */
  source: string;
  style: 'normal' | 'italic';
  /** What stays of the weight axis. */
  weight: { min: number; max: number };
  /** First and last code point of each range. */
  ranges: readonly (readonly [number, number])[];
}

/** German and what else is written in the western half of Europe, with quotation marks, dashes, spaces and arrows. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
] as const;

/** Names from Poland to Turkey. */
const latinExtended = [
  [0x100, 0x12b],
  [0x12e, 0x130],
  [0x134, 0x151],
  [0x154, 0x165],
  [0x168, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
] as const;

/** Names in Russian, Ukrainian and their neighbours. */
const cyrillic = [
  [0x400, 0x45f],
  [0x490, 0x491],
] as const;

const upright = { style: 'normal', weight: { min: 400, max: 700 } } as const;

/** All subsets; the first is the one that every page needs. */
export const fontSubsets: readonly FontSubset[] = [
  { source: 'latin-wght-normal', ...upright, ranges: latin },
  // Italics are short and never bold here.
  { source: 'latin-wght-italic', style: 'italic', weight: { min: 400, max: 400 }, ranges: latin },
  { source: 'latin-ext-wght-normal', ...upright, ranges: latinExtended },
  { source: 'cyrillic-wght-normal', ...upright, ranges: cyrillic },
];

/** The characters of the ranges, in order. */
export function charactersOf(ranges: FontSubset['ranges']): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join('');
}

/** The ranges as CSS writes them: `U+20-7E,U+152`. */
export function unicodeRange(ranges: FontSubset['ranges']): string {
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}
