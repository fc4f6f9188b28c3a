import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { maxPictureBytes } from '../../../content/read/picture-files.ts';
import { pictureEndings } from '../../../pictures/picture.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import type { Picture } from '../document/document.ts';
import { decode } from './html-tree.ts';

interface PictureMark {
  kind: 'picture';
  value: string;
}

/** The pictures of a document, in their order. */
export class Pictures {
  readonly all: Picture[] = [];

  /**
   * Takes a picture in. The same picture at another place is the same file.
   *
   * @param name what its file was called, if it had a name
   * @returns its mark, or in German why it is none
   */
  async add(
    bytes: Uint8Array,
    name = '',
    told: Pick<Picture, 'alt' | 'title'> = { alt: '' },
  ): Promise<PictureMark | string> {
    if (bytes.length > maxPictureBytes) return tooLarge(name);
    const label = name === '' ? '' : ` (${name})`;
    const format = await formatOf(bytes);
    if (format === undefined) return `ein Bild, das keines ist oder beschädigt ist${label}`;
    if (!pictureEndings.includes(format))
      return `ein Bild im Format ${format.toUpperCase()}${label}, das die Seite nicht zeigt; speichern Sie es als JPEG, PNG, WebP oder AVIF`;
    this.all.push({
      file: this.fileFor(bytes, slugOf(name.slice(0, name.length - extname(name).length)), format),
      bytes,
      ...told,
    });
    return { kind: 'picture', value: String(this.all.length - 1) };
  }

  /** Takes in what an `src` of a file names, from its folder and those in it; web addresses are not asked. */
  async addFrom(source: string, folder: string, told: Pick<Picture, 'alt' | 'title'>): Promise<PictureMark | string> {
    const [, isBase64, data] = /^data:[^,]*?(;base64)?,(.*)$/is.exec(source) ?? [];
    if (data !== undefined)
      return this.add(
        Buffer.from(isBase64 === undefined ? decode(data) : data, isBase64 === undefined ? 'utf8' : 'base64'),
        '',
        told,
      );
    const label = source.slice(0, 200);
    if (source.trim() === '') return 'ein Bild ohne Adresse';
    if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(source) && !/^file:/i.test(source))
      return `ein Bild aus dem Netz, das niemand geholt hat (${label})`;
    const outside = `ein Bild, das nicht im Ordner des Dokuments liegt (${label}); legen Sie es dorthin`;
    const named = resolve(folder, decode(source.replace(/[?#].*$/s, '')).replaceAll('\\', '/'));
    if (/^file:/i.test(source) || !isWithin(folder, named)) return outside;
    const path = findFile(named);
    if (path === undefined) return `ein Bild, dessen Datei fehlt (${label})`;
    if (!isWithin(realpathSync(folder), realpathSync(path))) return outside;
    if ((targetStats(path)?.size ?? 0) > maxPictureBytes) return tooLarge(label);
    const bytes = readBytes(path);
    return bytes
      ? this.add(bytes, relative(folder, named), told)
      : `ein Bild, dessen Datei sich nicht lesen lässt (${label})`;
  }

  /** A name that no other picture has, also where capital letters are small ones. */
  private fileFor(bytes: Uint8Array, wanted: string, ending: string): string {
    const same = this.all.find((other) => Buffer.compare(other.bytes, bytes) === 0);
    if (same) return same.file;
    const isTaken = (file: string): boolean => this.all.some((other) => other.file === file);
    const stem = wanted || 'bild';
    for (let number = wanted === '' ? 1 : 0; ; number += number === 0 ? 2 : 1) {
      const file = `${number === 0 ? stem : `${stem}-${number}`}.${ending}`;
      if (!isTaken(file)) return file;
    }
  }
}

/** The format that the bytes themselves tell. */
async function formatOf(bytes: Uint8Array): Promise<string | undefined> {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  // Drawings of Windows, which Word keeps.
  if (text.startsWith('\x01\0\0\0') && text.slice(40, 44) === ' EMF') return 'emf';
  if (text.startsWith('\xD7\xCD\xC6\x9A') || text.startsWith('\x01\0\x09\0\0\x03')) return 'wmf';
  try {
    return (await imageMetadata(bytes)).format.replace('jpeg', 'jpg');
  } catch {
    return undefined;
  }
}

function tooLarge(name: string): string {
  const label = name === '' ? '' : ` (${name})`;
  return `ein Bild mit mehr als ${maxPictureBytes / 1_000_000} MB${label}; verkleinern Sie es, 2500 Pixel Breite genügen`;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The file at a path, however its umlauts are written and with small or capital letters; undefined where there is none. */
function findFile(path: string): string | undefined {
  if (targetStats(path)?.isFile()) return path;
  const parent = dirname(path);
  if (!targetStats(parent)?.isDirectory()) return undefined;
  const plain = (name: string): string => name.normalize('NFC').toLowerCase();
  const alike = readdirSync(parent).filter((name) => plain(name) === plain(basename(path)));
  const [found] = alike.map((name) => join(parent, name));
  return alike.length === 1 && found !== undefined && targetStats(found)?.isFile() ? found : undefined;
}

/** Of a link, that of the file it leads to; undefined where there is nothing that could be looked at. */
function targetStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
