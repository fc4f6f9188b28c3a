import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shortHash, workFolder } from '../cache/work-folder.ts';
import { filesIn } from './checksums.ts';
import { foreignFileIn } from './foreign-files.ts';

/** Where a site is built, before it takes the place of `dist`. */
export const nextFolder = join(workFolder, 'next');

/**
 * Where the new and the old site are while one replaces the other. A rename works only inside one file system: where `dist`
 * is on another one than the project, both are beside it, under names with a dot.
 */
function placesFor(dist: string): { staging: string; backup: string } {
  const parent = dirname(dist);
  if (deviceOf(parent) === deviceOf(workFolder))
    return { staging: nextFolder, backup: join(workFolder, `${shortHash(dist)}.backup`) };
  const beside = join(parent, `.${basename(dist)}.klartext`);
  return { staging: `${beside}-staging`, backup: `${beside}-backup` };
}

/** Puts back what a kill between the two renames of {@link replaceDist} has left aside, and removes what other kills have left. */
export function restoreDist(dist: string): void {
  const { staging, backup } = placesFor(dist);
  for (const folder of [nextFolder, staging]) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(dist) && existsSync(backup)) renameSync(backup, dist);
  else discard(backup, staging);
}

/**
 * Puts the site in {@link nextFolder} in the place of `dist` by two renames, and removes the old one.
 *
 * @throws where it cannot; then the old site is in its place again
 */
export function replaceDist(dist: string): void {
  const { staging, backup } = placesFor(dist);
  mkdirSync(dirname(dist), { recursive: true });
  try {
    if (staging !== nextFolder) copyFolder(nextFolder, staging);
    const isReplaced = existsSync(dist);
    if (isReplaced) renameSync(dist, backup);
    try {
      renameSync(staging, dist);
    } catch (error) {
      if (isReplaced) renameSync(backup, dist);
      throw error;
    }
    discard(backup, staging);
  } finally {
    removeFolder(staging);
  }
}

/** Renames a backup before it is removed: a kill meanwhile must not leave half of one to be restored. */
function discard(backup: string, staging: string): void {
  try {
    if (!existsSync(backup) || foreignFileIn(backup)) return;
    renameSync(backup, staging);
    removeFolder(staging);
  } catch {
    // The site is in its place all the same.
  }
}

/** Copies all files. Node's own copying of folders reports a full disk as an unknown error. */
function copyFolder(from: string, to: string): void {
  for (const path of filesIn(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Removes a folder if it can; what is left of it is removed by the next build. */
export function removeFolder(folder: string): void {
  try {
    // Tries again, because something may still write in it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // The folder is not in the way.
  }
}

/** The file system of a path, or of where it would be made. */
export function deviceOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.dev ?? deviceOf(dirname(path));
}
