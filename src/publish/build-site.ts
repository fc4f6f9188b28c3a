import { existsSync, mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { FileCache } from '../cache/file-cache.ts';
import { cacheFolders, makeCacheFolder, removeOrphanedCaches, workFolder } from '../cache/work-folder.ts';
import { print, CommandError } from '../content/diagnostics/command.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { takeBuildLock } from './build-lock.ts';
import { checkOutDir } from './check-out-dir.ts';
import { writeChecksums } from './checksums.ts';
import { failureText, rejectOnUncaught } from './disk-errors.ts';
import { withPageCache } from './page-cache.ts';
import { precompress, readCompress } from './precompress.ts';
import { nextFolder, removeFolder, replaceDist, restoreDist } from './replace-dist.ts';
import { requireValidContent } from './require-valid-content.ts';
import { warnings } from './warnings.ts';

/**
 * Checks the content, builds into a new folder and puts it in the place of `dist/`, which stays as it was until then.
 *
 * @returns the folder that was built: `OUT_DIR`, else `dist`
 * @throws CommandError where the content is not valid, the build fails, or another build runs
 */
export async function buildSite(): Promise<string> {
  const { root } = contentFolder();
  const dist = checkOutDir(root);
  try {
    mkdirSync(workFolder, { recursive: true });
    const release = takeBuildLock(workFolder);
    const cleanup = (): void => {
      removeFolder(nextFolder);
      release();
    };
    // After a failure Astro may still read and write there, or end the process itself.
    process.once('exit', cleanup);
    restoreDist(dist);
    removeOrphanedCaches();
    for (const warning of warnings(requireValidContent())) print(warning);
    await buildNext(root);
    // What somebody put there meanwhile is not lost either.
    checkOutDir(root);
    replaceDist(dist);
    for (const folder of Object.values(cacheFolders)) new FileCache(folder).evict();
    process.off('exit', cleanup);
    cleanup();
    return dist;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const state = existsSync(dist) ? 'ist unverändert' : 'wurde nicht angelegt';
    throw new CommandError(`Der Bau ist gescheitert; ${relative('', dist)}/ ${state}.\n${failureText(error)}`);
  }
}

/** Builds into {@link nextFolder}; the checksums come last and cover all files. */
async function buildNext(contentRoot: string): Promise<void> {
  const { build } = await import('astro');
  const buildPages = (force: boolean) => build({ outDir: nextFolder, logLevel: 'warn', force });
  await rejectOnUncaught(() => withPageCache(makeCacheFolder(contentRoot), buildPages));
  if (readCompress()) await precompress(nextFolder);
  writeChecksums(nextFolder);
}
