import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The finished pages that Astro keeps in its cache folder, as the last build left them. */
export interface PageCache {
  /** Whether they are as the last build has left them, so that the next may use them. */
  isIntact(): boolean;
  /** A build begins, which overwrites them one by one. */
  begin(): void;
  /** The build has written all of them. */
  finish(): void;
}

/**
 * Guards Astro's cache of pages by a list of its files. Astro keeps a page under its address, overwrites it while it builds
 * and notes last which ones are there: after a killed build it would hand out new pages as old ones, and a damaged file as
 * it is.
 */
export function pageCacheIn(folder: string): PageCache {
  const mark = join(folder, 'finished');
  return {
    isIntact: () => read(mark) === digestOf(folder),
    begin: () => {
      mkdirSync(folder, { recursive: true });
      rmSync(mark, { force: true });
    },
    finish: () => {
      writeFileSync(mark, digestOf(folder));
    },
  };
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

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
