import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { notices } from '../hosting/notices.ts';
import { precompress, readCompress } from '../hosting/precompress.ts';
import { CommandError, requireSoundContent } from './sound-content.ts';

/** Where a build stands until it is whole; inside the project, because modules are not found from outside. */
const workFolder = resolve('.build');

/**
 * Checks the content, builds into a new folder and puts it in the place of `dist/`, which stays as it was until then.
 *
 * @returns the folder that was built: `OUT_DIR`, else `dist`
 * @throws CommandError where content or build is unsound
 */
export async function buildSite(): Promise<string> {
  const dist = resolve(process.env.OUT_DIR ?? 'dist');
  const previous = asideOf(dist);
  restorePrevious(dist, previous);
  const content = requireSoundContent();
  for (const notice of notices(content)) console.log(notice);
  mkdirSync(workFolder, { recursive: true });
  const next = join(workFolder, `next-${process.pid}`);
  try {
    await build({ outDir: next, logLevel: 'warn' });
    if (readCompress()) await precompress(next);
    swap(next, dist, previous);
    return dist;
  } catch (error) {
    throw new CommandError(
      `Der Bau ist gescheitert; ${relative('', dist)}/ ${existsSync(dist) ? 'ist unverändert' : 'wurde nicht angelegt'}.\n${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Where the last good build stands during the swap: one place for each folder that is built. */
function asideOf(dist: string): string {
  return join(workFolder, `previous-${createHash('sha256').update(dist).digest('hex').slice(0, 12)}`);
}

/** Puts back what a kill between the two renames of {@link swap} has left aside. */
function restorePrevious(dist: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(dist)) rmSync(previous, { recursive: true });
  else renameSync(previous, dist);
}

function swap(next: string, dist: string, previous: string): void {
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(next, dist);
  rmSync(previous, { recursive: true, force: true });
}
