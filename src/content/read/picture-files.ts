import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { isPictureName, pictureDigest, pictureEndings, type Picture } from '../../pictures/picture.ts';
import { maxPixels, probePictures, type Probe } from '../../pictures/probe-pictures.ts';
import { report, type CheckedFolder, type Wording } from '../diagnostics/message.ts';

/** Larger ones no page needs. */
export const maxPictureBytes = 20_000_000;
const megapixels = 1_000_000;
/** How sharp calls the formats with those endings. */
const formats: readonly string[] = ['jpeg', 'png', 'webp', 'avif', 'heif'];

const saveAs = 'Speichern Sie es als JPEG, PNG, WebP oder AVIF.';
const whatItIs = 'Exportieren Sie es neu aus dem Programm, aus dem es kommt.';

/** The pictures in a folder, by name; undefined for those that cannot be shown, which is reported. */
export type Pictures = ReadonlyMap<string, Picture | undefined>;

/**
 * Reads the pictures in a folder, of an explainer or of the pages of the editor.
 *
 * @param path path of the folder
 * @param names the files in it
 */
export function readPictures(path: string, folder: Pick<CheckedFolder, 'file'>, names: readonly string[]): Pictures {
  const found = names.filter(isPictureName);
  const readable = found.filter((name) => {
    const wording = nameProblem(name) ?? sizeProblem(join(path, name));
    if (wording) report(folder.file(name), undefined, ...wording);
    return !wording;
  });
  const paths = readable.map((name) => join(path, name));
  const probes = readable.length === 0 ? [] : probePictures(paths);
  if (!probes) {
    report(folder.file(), undefined, 'no-picture-reader', 'Die Bilder lassen sich hier nicht lesen.');
  }
  const pictures = readable.map((name, index) => {
    const probe = probes?.[index];
    return [name, probe && pictureOf(name, join(path, name), probe, folder.file(name))] as const;
  });
  return new Map([...found.map((name) => [name, undefined] as const), ...pictures]);
}

function nameProblem(name: string): Wording | undefined {
  const ending = extname(name).slice(1).toLowerCase();
  if (pictureEndings.includes(ending)) return undefined;
  const known = pictureEndings.map((each) => `.${each}`).join(', ');
  return ['picture-format', `Bilder mit der Endung .${ending} zeigt die Seite nicht.`, `${saveAs} Endungen: ${known}.`];
}

function sizeProblem(path: string): Wording | undefined {
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size === 0) return ['empty-picture', 'Die Datei ist leer.', whatItIs];
  if (size <= maxPictureBytes) return undefined;
  return ['picture-too-large', `Das Bild hat mehr als ${maxPictureBytes / 1_000_000} MB.`];
}

function pictureOf(name: string, path: string, probe: Probe, file: VFile): Picture | undefined {
  const wording = probeProblem(probe);
  if (wording) report(file, undefined, ...wording);
  if (wording || probe.damaged) return undefined;
  const { width, height } = probe;
  return { name, width, height, digest: pictureDigest(readFileSync(path)) };
}

/** Why a picture cannot be shown, by what it was found to be. */
export function probeProblem(probe: Probe): Wording | undefined {
  if (probe.damaged) return ['damaged-picture', 'Die Datei ist beschädigt oder kein Bild.', whatItIs];
  const { format, width, height, pages } = probe;
  if (!formats.includes(format)) return ['picture-format', `Die Datei ist in Wahrheit im Format ${format}.`, saveAs];
  if (pages > 1) return ['moving-picture', 'Das Bild bewegt sich oder hat mehrere Seiten.'];
  if (width * height <= maxPixels) return undefined;
  const reason = `Das Bild hat ${width} × ${height} Pixel, mehr als ${maxPixels / megapixels} Millionen.`;
  return ['picture-too-large', reason];
}
