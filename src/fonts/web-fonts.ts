import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { FileCache } from '../cache/file-cache.ts';
import { cacheFolders } from '../cache/work-folder.ts';
import { charactersOf, fontFile, fontSubsets, type FontSubset } from './subsets.ts';

/** A font file of the site. */
export interface WebFont extends FontSubset {
  /** Its file in `dist/`, with a hash of its content in the name. */
  file: string;
  data: Uint8Array;
}

const { resolve } = createRequire(import.meta.url);
const { version: subsetter } = JSON.parse(readFileSync(resolve('subset-font/package.json'), 'utf8')) as {
  version: string;
};

/**
 * The site's fonts as WOFF2, cut to what {@link fontSubsets} asks for.
 *
 * @param cache because cutting takes a second or two
 */
export function webFonts(cache: FileCache): Promise<WebFont[]> {
  return Promise.all(fontSubsets.map((subset) => webFont(subset, cache)));
}

let fonts: Promise<WebFont[]> | undefined;

/** The fonts of the site, cut when a page first asks for them. */
export function siteFonts(): Promise<WebFont[]> {
  return (fonts ??= webFonts(new FileCache(cacheFolders.fonts)));
}

/** The licence of the font, which goes where the font goes. */
export function fontLicence(): string {
  return String(fontFile('LICENSE'));
}

async function webFont(subset: FontSubset, cache: FileCache): Promise<WebFont> {
  const original = fontFile(`files/source-serif-4-${subset.source}.woff2`);
  const key = hash(JSON.stringify([subsetter, subset]), original);
  const cached = cache.get(key);
  const data = cached ?? (await cut(subset, original));
  if (!cached) cache.put(key, data);
  return { ...subset, data, file: `assets/source-serif-${subset.source}.${hash(data).slice(0, 10)}.woff2` };
}

function cut({ weight, ranges }: FontSubset, original: Buffer): Promise<Buffer> {
  return subsetFont(original, charactersOf(ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: weight.min === weight.max ? weight.min : weight },
  });
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  return parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');
}
