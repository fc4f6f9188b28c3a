import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FileCache } from '../cache/file-cache.ts';
import { cacheFolders } from '../cache/work-folder.ts';
import type { PictureFile } from './picture.ts';

/** Settings that hold photographs and drawings at a third of what JPEG takes. */
const settings = {
  avif: { quality: 55, effort: 4 },
  webp: { quality: 78 },
  jpg: { quality: 80, mozjpeg: true },
} as const;

/**
 * Makes a file for pages from a picture: upright, in its width, on white where it is transparent, without what cameras write of
 * place and owner. Cached, because it takes up to a second.
 *
 * @param path of the picture
 */
export async function encodePicture(path: string, { file, width, format }: PictureFile): Promise<Uint8Array> {
  const cache = new FileCache(cacheFolders.pictures);
  const key = basename(file);
  const cached = cache.get(key);
  if (cached) return cached;
  const { default: sharp } = await import('sharp');
  const resized = sharp(readFileSync(path)).autoOrient().resize({ width }).flatten({ background: '#fff' });
  const bytes = await resized.toFormat(format === 'jpg' ? 'jpeg' : format, settings[format]).toBuffer();
  cache.put(key, bytes);
  return bytes;
}
