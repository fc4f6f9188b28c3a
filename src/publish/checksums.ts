import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file in a built site that lists all others, in the form that `sha256sum -c` reads. */
export const checksumFile = 'SHA256SUMS';

/** Paths with `/`, relative to the site, and the SHA-256 of the files in hexadecimal digits. */
export type Checksums = ReadonlyMap<string, string>;

/** What is wrong with a list of checksums, in German. */
export class ChecksumError extends Error {}

/** The files of a folder, in the order of their code units; links and all that is not a file are named too. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Writes the list of all files of a folder into it.
 *
 * @throws ChecksumError where a file has a name that the list cannot hold
 */
export function writeChecksums(folder: string): void {
  let list = '';
  for (const path of filesIn(folder)) {
    if (path === checksumFile) continue;
    if (!isPlainPath(path)) throw new ChecksumError(`Der Dateiname ${JSON.stringify(path)} geht nicht auf jedem Host.`);
    list += `${checksumOf(readFileSync(join(folder, path)))}  ${path}\n`;
  }
  writeFileSync(join(folder, checksumFile), list);
}

/**
 * Reads a list of checksums.
 *
 * @throws ChecksumError where it is empty or a line is not a checksum with a path inside the site
 */
export function parseChecksums(text: string): Checksums {
  const checksums = new Map<string, string>();
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const [, checksum, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    const fail = (problem: string): never => {
      throw new ChecksumError(`${checksumFile}, Zeile ${index + 1}, ${problem}: ${JSON.stringify(line.slice(0, 120))}`);
    };
    if (!checksum || !path) return fail('ist keine Prüfsumme mit Dateinamen');
    if (!isPlainPath(path)) return fail('nennt keine Datei in der Website');
    if (checksums.has(path)) return fail('nennt eine Datei zum zweiten Mal');
    checksums.set(path, checksum.toLowerCase());
  }
  return checksums;
}

/** Whether a path stays inside its folder and means the same on every system. */
function isPlainPath(path: string): boolean {
  const parts = path.split('/');
  return !/[\\\p{Cc}]|^[a-z]:/iu.test(path) && !parts.some((part) => ['', '.', '..'].includes(part));
}
