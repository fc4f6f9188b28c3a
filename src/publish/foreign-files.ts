import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumFile, filesIn, parseChecksums } from './checksums.ts';
import { generator } from '../site/html/page-head.ts';

/** What a look into a folder makes systems leave there. */
const leftBySystems = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/**
 * A file in a folder that no build of this program has put there; undefined where nothing but a build is lost with it.
 *
 * A folder is a build where the start page says so; the files of the build are those that its list of checksums names.
 *
 * @throws where the folder cannot be read
 */
export function strangerIn(folder: string): string | undefined {
  const files = filesIn(folder).filter((file) => !leftBySystems.test(file));
  const built = builtFiles(folder);
  return files.find((file) => !built.has(file));
}

function builtFiles(folder: string): ReadonlySet<string> {
  const [list, start] = [checksumFile, 'index.html'].map((name) => {
    const file = join(folder, name);
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
  });
  if (list === undefined || !start?.includes(`<meta name="generator" content="${generator}">`)) return new Set();
  try {
    return new Set([checksumFile, ...parseChecksums(list).keys()]);
  } catch {
    return new Set();
  }
}
