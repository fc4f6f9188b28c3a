import { hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** For builds under way and caches; inside the project, because Node finds no modules from outside. */
export const workFolder = resolve('.build');

/** Caches whose keys hold all that a result depends on, so that all content folders can share them. */
export const cacheFolders = {
  fonts: join(workFolder, 'fonts'),
  checks: join(workFolder, 'checks'),
  pictures: join(workFolder, 'pictures'),
} as const;

const ownerFile = 'content-folder';

/** Makes Astro's cache for a content folder. Each has its own, because Astro does not see from where its cache comes. */
export function makeCacheFolder(contentRoot: string): string {
  const folder = join(workFolder, `cache-${shortHash(contentRoot)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ownerFile), contentRoot);
  return folder;
}

/** Removes the caches of content folders that are gone. */
export function removeOrphanedCaches(): void {
  for (const folder of globSync(join(workFolder, 'cache-*'))) {
    const owner = join(folder, ownerFile);
    if (!existsSync(owner) || !existsSync(readFileSync(owner, 'utf8')))
      rmSync(folder, { recursive: true, force: true });
  }
}

/** A short name for a path. */
export function shortHash(path: string): string {
  return hash('sha256', path).slice(0, 12);
}
