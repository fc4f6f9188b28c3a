import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumFile, filesIn, listedFiles } from './checksums.ts';
import { generator } from '../site/html/page-head.ts';

/** Files that systems add to a folder that somebody opens. */
const addedBySystems = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/**
 * A file in a folder that no build of this program has put there; undefined where nothing but a build is lost with it.
 *
 * A folder is a build where the start page says so; the files of the build are those that its list of checksums names.
 *
 * @throws where the folder cannot be read
 */
export function foreignFileIn(folder: string): string | undefined {
  const files = filesIn(folder).filter((file) => !addedBySystems.test(file));
  const [list = '', start = ''] = [checksumFile, 'index.html'].map((name) => {
    const file = join(folder, name);
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
  });
  const isBuild = start.includes(`<meta name="generator" content="${generator}">`);
  const listed = isBuild ? listedFiles(list) : new Set();
  return files.find((file) => !listed.has(file) && !(file === checksumFile && listed.size > 0));
}
