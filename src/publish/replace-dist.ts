import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from './checksums.ts';
import { strangerIn } from './foreign-files.ts';
import { isRunning, processName, processNamePattern } from './process-id.ts';
import { shortHash, workFolder } from '../cache/work-folder.ts';

/** A folder whose content is replaced whole, and where its parts stand meanwhile. */
export interface Swap {
  /** Puts back what a kill between the two renames of {@link place} has left aside, and removes what other kills have left. */
  restore(): void;
  /**
   * Puts a finished folder in the place, and removes what stood there.
   *
   * @throws where it cannot; then what stood there stands there again
   */
  place(finished: string): void;
}

/**
 * Prepares the exchange of `dist` by two renames. A rename works only inside one file system: where `dist` is on another
 * one than the project, what is finished is first copied beside it, under a name with a dot.
 */
export function swapOf(dist: string): Swap {
  const parent = dirname(dist);
  const beside = deviceOf(parent) !== deviceOf(workFolder);
  const folder = beside ? parent : workFolder;
  const prefix = beside ? `.${basename(dist)}.` : `${shortHash(dist)}.`;
  const placeFor = (kind: string): string => join(folder, prefix + kind);
  const previous = placeFor('previous');
  const arriving = placeFor(`next-${processName()}`);

  /** Never removes in place: of what was half removed, nothing must be put back. */
  const discardPrevious = (): void => {
    // Beside a site, on another disk, the name may be another's.
    if (!existsSync(previous) || (beside && strangerIn(previous))) return;
    const discarded = placeFor(`old-${processName()}`);
    try {
      renameSync(previous, discarded);
    } catch {
      return; // The site is in its place all the same.
    }
    removeFolder(discarded);
  };

  return {
    restore() {
      if (existsSync(dist)) discardPrevious();
      else if (existsSync(previous)) renameSync(previous, dist);
      if (beside) removeLeftovers(folder, prefix);
    },
    place(finished) {
      mkdirSync(parent, { recursive: true });
      try {
        if (beside) copyFolder(finished, arriving);
        const isReplaced = existsSync(dist);
        if (isReplaced) renameSync(dist, previous);
        try {
          renameSync(beside ? arriving : finished, dist);
        } catch (error) {
          if (isReplaced) renameSync(previous, dist);
          throw error;
        }
      } finally {
        removeFolder(arriving);
      }
      discardPrevious();
    },
  };
}

/** Copies all files. Node's own copying of folders tells a full disk as an unknown fault. */
function copyFolder(from: string, to: string): void {
  for (const path of filesIn(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Removes the folders of dead processes, such as `next-123-456`. */
export function removeLeftovers(folder: string, prefix = ''): void {
  if (!existsSync(folder)) return;
  const leftover = new RegExp(`(?:^|\\.)(?:next|old|lock)-(${processNamePattern.source})$`);
  for (const name of readdirSync(folder)) {
    const owner = name.startsWith(prefix) ? leftover.exec(name)?.[1] : undefined;
    if (owner && !isRunning(owner)) removeFolder(join(folder, name));
  }
}

/** Removes a folder if it can; what stays is for the next build. */
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
