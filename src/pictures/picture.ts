import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** A picture beside an explainer, as it is shown: turned upright. */
export interface Picture {
  /** Its name in the folder of the explainer. */
  name: string;
  width: number;
  height: number;
  /** Changes with its bytes and with how the files for pages are made. */
  digest: string;
}

/** A file for pages that is made from a picture. */
export interface PictureFile {
  /** In `dist/`. */
  file: string;
  width: number;
  format: PictureFormat;
}

/** The formats that pages offer, the smallest files first; every browser reads the last. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Settings that hold photographs and drawings at a third of what JPEG takes. */
export const encodings = {
  avif: { quality: 55, effort: 4 },
  webp: { quality: 78 },
  jpg: { quality: 80, mozjpeg: true },
} as const satisfies Record<PictureFormat, object>;

/** Widths of the files in pixels: a phone, a phone with a fine screen, the column of text on a fine screen. */
const widths = [480, 800, 1280] as const;
/** How much of the screen a picture takes: on narrow ones all but the margins, else the column of text. */
export const pictureSizes = '(width >= 42rem) 38rem, calc(100vw - 2.5rem)';

/** Endings of the files that editors may put beside an explainer. */
export const pictureEndings: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'avif'];
/** Endings of pictures, also of those that are not shown. */
const knownEndings = /\.(?:jpe?g|png|webp|avif|gif|svgz?|heic|heif|tiff?|bmp|jxl|psd|eps|pdf)$/i;

/** Whether a file is meant to be a picture, by its name. */
export function isPictureName(name: string): boolean {
  return knownEndings.test(name);
}

const sharpPackage = readFileSync(findPackageJSON('sharp', import.meta.url) ?? '', 'utf8');
/** What else decides on the bytes of a file; another order of the steps in `encode-picture.ts` needs another number. */
const recipe = JSON.stringify([1, sharpPackage, encodings]);

/** The digest of a picture with these bytes. */
export function pictureDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 10);
}

/** The files made from a picture in a format, the smallest first; none is wider than the picture. */
export function pictureFiles(
  { width, digest }: Pick<Picture, 'width' | 'digest'>,
  format: PictureFormat,
): PictureFile[] {
  const fitting = [...new Set(widths.map((wanted) => Math.min(wanted, width)))];
  return fitting.map((size) => ({ file: `assets/bild-${digest}-${size}.${format}`, width: size, format }));
}

/** The one file for readers that choose none: of middle size, in the format that every program reads. */
export function plainFile(picture: Pick<Picture, 'width' | 'digest'>): PictureFile {
  const files = pictureFiles(picture, 'jpg');
  const file = files[1] ?? files[0];
  if (!file) throw new Error(`The picture ${picture.digest} has no files.`);
  return file;
}

/** All files of a picture that pages refer to. */
export function allFiles(picture: Pick<Picture, 'width' | 'digest'>): PictureFile[] {
  return [...pictureFiles(picture, 'avif'), ...pictureFiles(picture, 'webp'), plainFile(picture)];
}
