import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { failureText, runGuarded } from './disk-errors.ts';
import { takeBuildLock } from './build-lock.ts';
import { buildTarget } from './check-out-dir.ts';
import { removeFolder, removeLeftovers, swapOf } from './replace-dist.ts';
import { FileCache } from '../cache/file-cache.ts';
import { pageCacheIn } from './page-cache.ts';
import { processName } from './process-id.ts';
import { cacheFolders, makeCacheFolder, removeOrphanedCaches, workFolder } from '../cache/work-folder.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { finishSite } from './finish-site.ts';
import { notices } from './warnings.ts';
import { CommandError, requireSoundContent } from './require-valid-content.ts';
import { print } from '../content/diagnostics/print.ts';

/**
 * Checks the content, builds into a new folder and puts it in the place of `dist/`, which stays as it was until then.
 *
 * @returns the folder that was built: `OUT_DIR`, else `dist`
 * @throws CommandError where content or build is unsound, or where another build runs
 */
export async function buildSite(): Promise<string> {
  const dist = buildTarget(contentFolder().root);
  const next = join(workFolder, `next-${processName()}`);
  let giveBackLock: (() => void) | undefined;
  const leave = (): void => {
    removeFolder(next);
    giveBackLock?.();
  };
  // Also where something ends the process, as Astro does on some faults; after a failure pages that are under way still read there.
  process.once('exit', leave);
  try {
    mkdirSync(workFolder, { recursive: true });
    giveBackLock = takeBuildLock(workFolder);
    const swap = swapOf(dist);
    swap.restore();
    removeLeftovers(workFolder);
    removeOrphanedCaches();
    for (const notice of notices(requireSoundContent())) print(notice);
    await runGuarded(async () => {
      const { build } = await import('astro');
      const cache = pageCacheIn(makeCacheFolder(contentFolder().root));
      const force = !cache.isIntact();
      cache.begin();
      await build({ outDir: next, logLevel: 'warn', force });
      cache.finish();
      await finishSite(next);
    });
    // What somebody put there meanwhile is not lost either.
    buildTarget(contentFolder().root);
    swap.place(next);
    for (const folder of Object.values(cacheFolders)) new FileCache(folder).evict();
    process.off('exit', leave);
    leave();
    return dist;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const state = existsSync(dist) ? 'ist unverändert' : 'wurde nicht angelegt';
    throw new CommandError(`Der Bau ist gescheitert; ${relative('', dist)}/ ${state}.\n${failureText(error)}`);
  }
}
