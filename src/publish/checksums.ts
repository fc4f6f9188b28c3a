import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file in a built site that lists all others, in the form that `sha256sum -c` reads. */
export const checksumFile = 'SHA256SUMS';

/** The files of a folder, in the order of their code units; links and all that is not a file are named too. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Writes the list of all files of a folder into it.
 *
 * @throws where a file has a name that the list cannot hold
 */
export function writeChecksums(folder: string): void {
  let list = '';
  for (const path of filesIn(folder)) {
    if (path === checksumFile) continue;
    if (!isPortable(path)) throw new Error(`Der Dateiname ${JSON.stringify(path)} geht nicht auf jedem Host.`);
    list += `${hash('sha256', readFileSync(join(folder, path)))}  ${path}\n`;
  }
  writeFileSync(join(folder, checksumFile), list);
}

/** The files that a list of checksums names; none where a line is anything but a checksum and another path inside the site. */
export function listedFiles(list: string): ReadonlySet<string> {
  const lines = list.replace(/\r?\n$/, '').split(/\r?\n/);
  const paths = lines.map((line) => /^[0-9a-f]{64} [ *](.+)$/i.exec(line)?.[1] ?? '');
  const files = new Set(paths);
  return files.size === lines.length && paths.every(isPortable) ? files : new Set();
}

/** Whether a path stays inside its folder and means the same on every system. */
function isPortable(path: string): boolean {
  const parts = path.split('/');
  return !/[\\\p{Cc}]|^[a-z]:/iu.test(path) && !parts.some((part) => ['', '.', '..'].includes(part));
}
