import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { checksumFile, filesIn, listedFiles } from '../../src/publish/checksums.ts';
import { readFileSync } from 'node:fs';

/**
 * The files of a built site that its list of checksums does not name.
 *
 * @throws where `sha256sum` finds one that is missing, or other than the list says
 */
export function unlistedFiles(site: string): string[] {
  const list = readFileSync(join(site, checksumFile), 'utf8');
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', checksumFile], { cwd: site });
  const listed = listedFiles(list);
  return filesIn(site).filter((path) => path !== checksumFile && !listed.has(path));
}
