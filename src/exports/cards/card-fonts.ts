import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer } from 'takumi-js/node';
import { fontCoverage } from './card-coverage.ts';

/** The name under which the cards' font is registered. */
export const cardFontFamily = 'SourceSerif4';

/** The font of the cards with what draws and measures by it. */
export interface CardFonts {
  renderer: Renderer;
  /** Code points that have a glyph. */
  covered: ReadonlySet<number>;
}

// The cut with both axes, weight and optical size: large type gets the finer forms of a headline.
const folder = '@fontsource-variable/source-serif-4';
const { resolve } = createRequire(import.meta.url);
const ranges = readJson(resolve(`${folder}/unicode.json`)) as Record<string, string>;
const files = Object.entries(ranges).map(([subset, range]) => ({
  data: readFileSync(resolve(`${folder}/files/source-serif-4-${subset}-standard-normal.woff2`)),
  unicodeRange: parseRanges(range),
}));

let fonts: Promise<CardFonts> | undefined;

/** The fonts, registered when a card first needs them. */
export function cardFonts(): Promise<CardFonts> {
  return (fonts ??= registerFonts());
}

async function registerFonts(): Promise<CardFonts> {
  const renderer = new Renderer();
  const covered = new Set<number>();
  for (const { data, unicodeRange } of files) {
    await renderer.registerFont({ name: cardFontFamily, data, unicodeRange });
    const glyphs = fontCoverage(data);
    for (const code of glyphs) if (unicodeRange.some(([from, to]) => code >= from && code <= to)) covered.add(code);
  }
  return { renderer, covered };
}

/** `U+0000-00FF,U+0131` → `[[0, 255], [305, 305]]` */
function parseRanges(list: string): [number, number][] {
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
