import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digestOfFiles } from '../build/file-digest.ts';
import { keptOrMade } from '../build/kept-files.ts';
import { keptFolders } from '../build/work-folder.ts';

/** All that makes a page but its content. */
const codeFiles = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'public/**/*.*', 'src/**/*.*'];

let codeDigest: string | undefined;

/**
 * The body of a page from an earlier build, where nothing that it shows has changed since, else made anew.
 *
 * Astro's `incrementalBuild` keeps a page under its address and overwrites it while it builds: after a killed build and an
 * edit taken back it would hand out the page of the edit.
 *
 * @param parts what the page shows, and where it stands
 */
export async function keptPage(parts: readonly unknown[], make: () => Promise<string>): Promise<string> {
  codeDigest ??= digestOfFiles(codeFiles);
  const key = createHash('sha256')
    .update(JSON.stringify([codeDigest, ...parts]))
    .digest('hex');
  const body = await keptOrMade(join(keptFolders.pages, key), async () => Buffer.from(await make()));
  return Buffer.from(body).toString('utf8');
}
