import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolders } from './work-folder.ts';

const day = 86_400_000;
const keptFor = 7 * day;

/** Says that a kept file was of use today. */
export function markUsed(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // It was removed meanwhile, or is not ours: it is only made again sooner.
  }
}

/** Removes kept results that no build has used for a week. */
export function forgetUnused(folders: readonly string[] = Object.values(keptFolders), now = Date.now()): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const file = join(folder, name);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats && now - stats.mtimeMs > keptFor) rmSync(file, { force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
