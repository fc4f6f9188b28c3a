import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './require-valid-content.ts';
import { isRunning, processName } from './process-id.ts';

// Each is lost only to another build that begins at the same moment.
const maxAttempts = 20;

/**
 * Takes the lock of a working folder: Astro keeps files in fixed places of the project, so only one build may run in it.
 *
 * The lock is a folder `lock` that holds one file, named like the process that builds. It comes into place whole, by a
 * rename that fails where another lock stands; the file of a dead process can only be removed under its own name. So of
 * two builds that find the lock of a dead one, one gets it.
 *
 * @returns what gives the lock back
 * @throws CommandError where another build runs
 */
export function takeBuildLock(folder: string): () => void {
  const me = processName();
  const lock = join(folder, 'lock');
  const mine = join(folder, `lock-${me}`);
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, me), '');
  try {
    for (let attempt = 1; !moveInto(mine, lock); attempt++) {
      if (attempt > maxAttempts) throw new CommandError(`Die Sperre ${lock} lässt sich nicht lösen; löschen Sie sie.`);
      removeDeadOwners(lock);
      removeWhereEmpty(lock);
    }
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
  return () => {
    rmSync(join(lock, me), { force: true });
    removeWhereEmpty(lock);
  };
}

/** @returns false where something stands there already */
function moveInto(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    // Windows says EPERM where others say that the folder is there or not empty.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  }
}

/** @throws CommandError where an owner lives */
function removeDeadOwners(lock: string): void {
  for (const owner of namesIn(lock)) {
    if (isRunning(owner)) {
      const pid = owner.split('-')[0] ?? '';
      throw new CommandError(
        `In diesem Ordner läuft schon ein Bau (Prozess ${pid}); es wurde nichts gebaut.  Warten Sie, bis er fertig ist, oder beenden Sie ihn: kill ${pid}`,
      );
    }
    rmSync(join(lock, owner), { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function removeWhereEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
