import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from '../commands/sound-content.ts';
import { deviceOf } from './dist-swap.ts';
import { siteFolderName, workFolder } from './work-folder.ts';

/** Folders of the project in which no site may lie. */
const ownFolders = ['src', 'public', 'tests', 'node_modules', '.git', '.astro', '.config', '.ci'];

/**
 * The folder that a build replaces: `OUT_DIR`, else `dist`. What cannot be replaced, or what would destroy something else,
 * is found here, before anything is touched.
 *
 * @throws CommandError that says what stands in the way and what to do
 */
export function buildTarget(contentRoot: string): string {
  const label = siteFolderName();
  const refuse = (problem: string): never => {
    throw new CommandError(`Der Ordner für den Bau, ‚${label}‘, ${problem}  Es wurde nichts gebaut.`);
  };
  const cure = 'Räumen Sie sie weg, oder nennen Sie mit OUT_DIR einen anderen Ordner.';
  const dist = join(realPath(dirname(resolve(label))), basename(resolve(label)));
  const stats = statsOf(resolve(label));

  if (stats?.isSymbolicLink()) refuse(`ist eine Verknüpfung (symbolischer Link).  ${cure}`);
  if (stats && !stats.isDirectory()) refuse(`ist eine Datei.  ${cure}`);
  const parent = nearestExisting(dirname(dist));
  if (!lstatSync(parent).isDirectory()) refuse(`läge in einer Datei (${parent}).  ${cure}`);

  for (const kept of [realPath(resolve()), realPath(contentRoot), workFolder])
    if (isInside(kept, dist))
      refuse(`ist oder enthält ${kept} und würde es ersetzen.  Nennen Sie mit OUT_DIR einen eigenen Ordner.`);
  for (const kept of [...ownFolders.map((name) => resolve(name)), contentRoot].map(realPath))
    if (isInside(dist, kept)) refuse(`liegt in ${kept}.  Nennen Sie mit OUT_DIR einen eigenen Ordner.`);

  if (stats && deviceOf(dist) !== deviceOf(parent))
    refuse(`ist ein eingehängtes Laufwerk und lässt sich nicht ersetzen.  Nennen Sie mit OUT_DIR einen Ordner darin.`);
  for (const folder of stats ? [parent, dist] : [parent])
    if (!isWritable(folder)) refuse(`lässt sich nicht ersetzen: In ${folder} darf nicht geschrieben werden.`);
  if (stats && dist !== join(realPath(resolve()), 'dist') && !looksBuilt(dist))
    refuse(`enthält anderes als einen Bau, und das ginge verloren.  Leeren Sie ihn, oder nennen Sie einen anderen.`);
  return dist;
}

/** Whether a path is the folder or lies in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) !== way);
}

/** The path with all links resolved that lead somewhere. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : join(realPath(dirname(path)), basename(path));
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // A part of the path is a file; that is told with its name.
    return undefined;
  }
}

function nearestExisting(path: string): string {
  return statsOf(path) ? path : nearestExisting(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether nothing is lost with the folder but a build. */
function looksBuilt(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('index.html');
}
