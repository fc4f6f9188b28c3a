import { cacheFolders } from '../../cache/work-folder.ts';
import { FileCache } from '../../cache/file-cache.ts';
import { webFonts, type WebFont } from './web-fonts.ts';

let fonts: Promise<WebFont[]> | undefined;

/** The fonts of the site, cut when a page first asks for them. */
export function siteFonts(): Promise<WebFont[]> {
  return (fonts ??= webFonts(new FileCache(cacheFolders.fonts)));
}
