import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FileCache } from '../cache/file-cache.ts';
import { cacheFolders } from '../cache/work-folder.ts';
import { encodings, type PictureFile } from './picture.ts';

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
  const bytes = await resized.toFormat(format === 'jpg' ? 'jpeg' : format, encodings[format]).toBuffer();
  cache.put(key, bytes);
  return bytes;
}
