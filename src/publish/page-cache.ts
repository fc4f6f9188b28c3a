import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a build with the finished pages that Astro has cached in a folder.
 *
 * Astro caches a page under its address, overwrites it while it builds, and lists the cached pages last: after a killed build
 * it would take new pages for old ones, and it does not see that a file is damaged. So the end of a build writes a digest of
 * the folder, which the next build compares and removes.
 *
 * @param build `force` where the cached pages must not be used
 */
export async function withPageCache(folder: string, build: (force: boolean) => Promise<void>): Promise<void> {
  const digestFile = join(folder, 'digest');
  const isIntact = existsSync(digestFile) && readFileSync(digestFile, 'utf8') === digestOf(folder);
  rmSync(digestFile, { force: true });
  await build(!isIntact);
  writeFileSync(digestFile, digestOf(folder));
}

/** Changes with the name, the size and the time of every cached file; their bytes would take seconds to read. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('{incremental-build.json,dist/**}', { cwd: folder }).sort()) {
    const stats = statSync(join(folder, file), { bigint: true });
    if (stats.isFile()) hash.update(`${file} ${stats.size} ${stats.mtimeNs}\n`);
  }
  return hash.digest('hex');
}
