import { cacheDir } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import { webFonts, type WebFont } from './web-fonts.ts';

let fonts: Promise<WebFont[]> | undefined;

/** The fonts of the site, cut when a page first asks for them. */
export function siteFonts(): Promise<WebFont[]> {
  return (fonts ??= webFonts(fileURLToPath(new URL('schriften/', cacheDir))));
}
