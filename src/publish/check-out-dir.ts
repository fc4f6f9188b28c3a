import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from './require-valid-content.ts';
import { deviceOf } from './replace-dist.ts';
import { strangerIn } from './foreign-files.ts';
import { processName } from './process-id.ts';
import { siteFolderName, workFolder } from '../cache/work-folder.ts';

/** Folders of the project in which no site may lie. */
const ownFolders = ['src', 'public', 'tests', 'node_modules', '.git', '.github', '.astro', '.config', '.ci'];

/**
 * The folder that a build replaces: `OUT_DIR`, else `dist`. What cannot be replaced, or what would destroy something else,
 * is found here, before anything is touched.
 *
 * @throws CommandError that says what stands in the way and what to do
 */
export function buildTarget(contentRoot: string): string {
  const label = siteFolderName();
  const place = resolve(label);
  const dist = join(realPath(dirname(place)), basename(place));
  const problem =
    fileInTheWay(place, dist) ?? sourcesAt(dist, contentRoot) ?? lossAt(dist, label) ?? lackOfRights(dist);
  if (problem) throw new CommandError(`Der Ordner für den Bau, ‚${label}‘, ${problem}  Es wurde nichts gebaut.`);
  return dist;
}

const cure = 'Nennen Sie mit OUT_DIR einen eigenen Ordner.';

function fileInTheWay(place: string, dist: string): string | undefined {
  const stats = statsOf(place);
  const wayOut = 'Räumen Sie sie weg, oder nennen Sie mit OUT_DIR einen anderen Ordner.';
  if (stats?.isSymbolicLink()) return `ist eine Verknüpfung (symbolischer Link).  ${wayOut}`;
  if (stats && !stats.isDirectory()) return `ist eine Datei.  ${wayOut}`;
  const parent = nearestExisting(dirname(dist));
  return lstatSync(parent).isDirectory() ? undefined : `läge in einer Datei (${parent}).  ${wayOut}`;
}

/** A site lies in nothing that it is made from, and holds none of it, nor the user's home. */
function sourcesAt(dist: string, contentRoot: string): string | undefined {
  const { HOME: home = '.' } = process.env;
  const sources = [...ownFolders, contentRoot].map((folder) => realPath(resolve(folder)));
  const kept = [...['.', home, workFolder].map((folder) => realPath(resolve(folder))), ...sources];
  const inside = kept.find((folder) => isInside(folder, dist));
  if (inside) return `ist oder enthält ${inside} und würde es ersetzen.  ${cure}`;
  const around = sources.find((folder) => isInside(dist, folder));
  return around && `liegt in ${around}.  ${cure}`;
}

/** Writing is tried, because systems do not tell all: root may write in `/proc`, and no folder can be made there. */
function lackOfRights(dist: string): string | undefined {
  const parent = nearestExisting(dirname(dist));
  const isThere = statsOf(dist) !== undefined;
  const problem = (reason: string): string => `lässt sich nicht anlegen oder ersetzen: ${reason}  ${cure}`;
  if (isThere && deviceOf(dist) !== deviceOf(parent)) return problem('Er ist ein eingehängtes Laufwerk.');
  const made: string[] = [];
  let tried = parent;
  try {
    for (const name of [`.klartext-${processName()}`, ...relative(parent, dist).split(sep)])
      made.push(mkdirOf(join(made.at(-1) ?? parent, name)));
    tried = dist;
    if (isThere) accessSync(dist, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return problem(`In ${tried} darf nicht geschrieben werden (${code}).`);
  } finally {
    for (const folder of made.reverse()) rmdirSync(folder);
  }
}

function mkdirOf(folder: string): string {
  mkdirSync(folder);
  return folder;
}

function lossAt(dist: string, label: string): string | undefined {
  if (!statsOf(dist)) return undefined;
  try {
    const stranger = strangerIn(dist);
    return (
      stranger &&
      `enthält ‚${stranger}‘; das gehört zu keinem Bau dieses Programms und ginge verloren.  Räumen Sie es weg, oder nennen Sie mit OUT_DIR einen anderen Ordner. Ist es nur ein älterer oder unvollständiger Bau, löschen Sie ${label} selbst.`
    );
  } catch (error) {
    return `lässt sich nicht durchsehen (${(error as NodeJS.ErrnoException).code ?? String(error)}).  ${cure}`;
  }
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
