import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { probeProblem } from '../../../content/read/picture-files.ts';
import { probePictures } from '../../../pictures/probe-pictures.ts';
import { pictureIn } from '../../../content/markdown/remark/remark-pictures.ts';
import type { Picture } from '../document/document.ts';

/** The pictures by their numbers; in German, where the check would refuse one, why. */
export function shownOrWhyNot(pictures: readonly Picture[]): (Picture | string)[] {
  const files = [...byFile(pictures)];
  if (files.length === 0) return [];
  const problems = new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), 'klartext-bilder-'));
  try {
    for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
    const probes = probePictures(files.map(([file]) => join(folder, file))) ?? [];
    for (const [index, probe] of probes.entries()) {
      const [, reason = '', cure = ''] = probeProblem(probe) ?? [];
      const file = files[index]?.[0];
      if (file !== undefined && reason !== '') problems.set(file, `ein Bild (${file}; ${reason} ${cure})`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return pictures.map((picture) => problems.get(picture.file) ?? picture);
}

/** The files of the pictures that an article shows. */
export function picturesIn(tree: Root, pictures: readonly Picture[]): Map<string, Uint8Array> {
  const shown = new Set(tree.children.map((block) => pictureIn(block)?.url));
  return byFile(pictures.filter(({ file }) => shown.has(file)));
}

function byFile(pictures: readonly Picture[]): Map<string, Uint8Array> {
  return new Map(pictures.map(({ file, bytes }) => [file, bytes]));
}
