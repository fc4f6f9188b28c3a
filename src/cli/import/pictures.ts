import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { slugOf } from '../../words/slug-of.ts';
import type { Picture } from './document.ts';

/** Formats that browsers show, with the ending of their files. */
const formats: Readonly<Record<string, string>> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

interface PictureMark {
  kind: 'picture';
  value: string;
}

/** The pictures of a document, in their order. */
export class Pictures {
  readonly all: Picture[] = [];

  /**
   * Takes a picture in.
   *
   * @param name what its file was called, if it had a name
   * @returns its mark, or in German why it is none
   */
  async add(bytes: Uint8Array, name = ''): Promise<PictureMark | string> {
    const format = await formatOf(bytes);
    const ending = format === undefined ? undefined : formats[format];
    if (format === undefined) return 'ein Bild, das keines ist oder beschädigt ist';
    if (ending === undefined) return `ein Bild in einem Format, das Browser nicht zeigen (${format})`;
    const stem = slugOf(name) || `bild-${this.all.length + 1}`;
    const taken = this.all.some(({ file }) => file === `${stem}.${ending}`);
    this.all.push({ file: `${taken ? `${stem}-${this.all.length + 1}` : stem}.${ending}`, bytes, alt: '' });
    return { kind: 'picture', value: String(this.all.length - 1) };
  }

  /** Takes in what an `src` of a file names; web addresses are not asked. */
  async addFrom(source: string, folder: string): Promise<PictureMark | string> {
    const data = /^data:image\/[\w.+-]+;base64,(.*)$/s.exec(source)?.[1];
    if (data !== undefined) return this.add(Buffer.from(data, 'base64'));
    if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(source)) return `ein Bild aus dem Netz (${source.slice(0, 200)})`;
    const path = resolve(folder, decodePath(source));
    // Nothing from elsewhere on the machine.
    if (!path.startsWith(`${folder}/`) || !statSync(path, { throwIfNoEntry: false })?.isFile())
      return `ein Bild, dessen Datei fehlt (${source.slice(0, 200)})`;
    return this.add(readFileSync(path), path.slice(folder.length, -extname(path).length));
  }
}

/** The format that the bytes themselves tell. */
async function formatOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await imageMetadata(bytes)).format;
  } catch {
    return undefined;
  }
}

function decodePath(source: string): string {
  try {
    return decodeURIComponent(source.replace(/[?#].*$/s, ''));
  } catch {
    return source;
  }
}
