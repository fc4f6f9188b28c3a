import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where builds keep what is not done; inside the project, because modules are not found from outside. */
export const workFolder = resolve('.build');

/** Where results are kept under a hash of all they depend on, so that all content folders can share them. */
export const cacheFolders = {
  fonts: join(workFolder, 'fonts'),
  checks: join(workFolder, 'checks'),
} as const;

/** How whoever builds calls the folder of the built site: as `OUT_DIR` does, else `dist`. */
export function siteFolderName(): string {
  const { OUT_DIR: named } = process.env;
  return named === undefined || named === '' ? 'dist' : named;
}

const ownerFile = 'content-folder';

/**
 * Makes the folder that Astro keeps between two runs on a content folder. Each content folder has its own: Astro takes what
 * it finds there for its own, wherever it came from.
 */
export function makeCacheFolder(contentRoot: string): string {
  const folder = join(workFolder, `cache-${shortHash(contentRoot)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ownerFile), contentRoot);
  return folder;
}

/** Removes what Astro has kept for content folders that are gone. */
export function removeOrphanedCaches(): void {
  for (const folder of globSync(join(workFolder, 'cache-*'))) {
    const owner = join(folder, ownerFile);
    if (!existsSync(owner) || !existsSync(readFileSync(owner, 'utf8')))
      rmSync(folder, { recursive: true, force: true });
  }
}

/** A short name for a path. */
export function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
