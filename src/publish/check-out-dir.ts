import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { workFolder } from '../cache/work-folder.ts';
import { CommandError } from '../content/diagnostics/command.ts';
import { failureText } from './disk-errors.ts';
import { foreignFileIn } from './foreign-files.ts';
import { deviceOf } from './replace-dist.ts';

/** Folders of the project in which no site may lie. */
const projectFolders = ['src', 'public', 'tests', 'node_modules', '.git', '.github', '.astro', '.config', '.ci'];

/**
 * The folder that a build replaces: `OUT_DIR`, else `dist`. What cannot be replaced, or what would destroy something else,
 * is found here, before anything is touched.
 *
 * @throws CommandError that says what stands in the way and what to do
 */
export function checkOutDir(contentRoot: string): string {
  const { OUT_DIR: named = '' } = process.env;
  const path = resolve(named || 'dist');
  const dist = join(realPath(dirname(path)), basename(path));
  const problem = problemOf(path, dist, contentRoot);
  if (problem === undefined) return dist;
  throw new CommandError(
    `Der Ordner für den Bau, ‚${named || 'dist'}‘, ${problem}  Räumen Sie ihn frei, oder nennen Sie mit OUT_DIR einen anderen.  Es wurde nichts gebaut.`,
  );
}

function problemOf(path: string, dist: string, contentRoot: string): string | undefined {
  const parent = existing(dirname(dist));
  if (![path, parent].every((name) => statsOf(name)?.isDirectory() ?? true))
    return 'ist eine Datei oder eine Verknüpfung, oder er läge in einer Datei.';
  const source = sourceAt(dist, contentRoot);
  if (source) return `enthält ${source} oder liegt darin.`;
  try {
    const foreign = statsOf(dist) && foreignFileIn(dist);
    if (foreign)
      return `enthält ‚${foreign}‘; das gehört zu keinem Bau dieses Programms und ginge verloren.  Ist es nur ein älterer oder unvollständiger Bau, löschen Sie ihn selbst.`;
    tryReplacing(dist, parent);
    return undefined;
  } catch (error) {
    return `lässt sich nicht lesen, anlegen oder ersetzen: ${failureText(error)}`;
  }
}

/** A site neither holds nor lies in what it is made from, nor does it hold the project or the user's home. */
function sourceAt(dist: string, contentRoot: string): string | undefined {
  const { HOME: home = '.' } = process.env;
  const sources = [...projectFolders, contentRoot].map((folder) => realPath(resolve(folder)));
  const others = ['.', home, workFolder].map((folder) => realPath(resolve(folder)));
  return [...others, ...sources].find((folder) => isIn(folder, dist)) ?? sources.find((folder) => isIn(dist, folder));
}

/** Writing is tried, because systems do not tell all: root may write in `/proc`, and no folder can be made there. */
function tryReplacing(dist: string, parent: string): void {
  const probe = mkdtempSync(join(parent, '.klartext-'));
  try {
    mkdirSync(join(probe, relative(parent, dist)), { recursive: true });
  } finally {
    rmSync(probe, { recursive: true });
  }
  if (!existsSync(dist)) return;
  accessSync(dist, constants.W_OK | constants.X_OK);
  // A mount cannot be renamed.
  if (deviceOf(dist) !== deviceOf(parent)) throw Object.assign(new Error(), { code: 'EBUSY', path: dist });
}

/** Whether a path is the folder or lies in it. */
function isIn(path: string, folder: string): boolean {
  return join(path, sep).startsWith(join(folder, sep));
}

/** The path with all links resolved that lead somewhere. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : join(realPath(dirname(path)), basename(path));
}

function existing(path: string): string {
  return statsOf(path) ? path : existing(dirname(path));
}

/** Undefined where there is nothing that could be looked at. A link stands for itself. */
export function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
