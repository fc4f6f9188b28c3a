import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../content/diagnostics/command.ts';

/**
 * Takes the lock of a working folder: Astro keeps files in fixed places of the project, so only one build may run in it.
 *
 * The lock is a file named after its process in a folder `lock`, which is renamed into place with it. That fails while another
 * file is there, and a stale lock loses only the file of its dead process: of two builds that find one, one gets it.
 *
 * @returns releases the lock
 * @throws CommandError where another build runs
 */
export function takeBuildLock(folder: string): () => void {
  const owner = processName();
  const lock = join(folder, 'lock');
  const staged = join(folder, `lock-${owner}`);
  mkdirSync(staged, { recursive: true });
  writeFileSync(join(staged, owner), '');
  try {
    // An attempt is lost only to another build that starts at the same moment.
    for (let attempts = 20; !replaceStale(lock, staged); attempts--)
      if (attempts === 0) throw new CommandError(`Die Sperre ${lock} lässt sich nicht lösen; löschen Sie sie.`);
  } finally {
    const stale = readdirSync(folder).filter((name) => name.startsWith('lock-') && !isRunning(name.slice(5)));
    for (const name of [`lock-${owner}`, ...stale]) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return () => {
    rmSync(join(lock, owner), { force: true });
  };
}

/**
 * @returns false where another build was faster
 * @throws CommandError where the owner of the lock runs
 */
function replaceStale(lock: string, staged: string): boolean {
  const owners = existsSync(lock) ? readdirSync(lock) : [];
  const pid = owners.find(isRunning)?.split('-', 1)[0];
  if (pid !== undefined)
    throw new CommandError(
      `In diesem Ordner läuft schon ein Bau (Prozess ${pid}); es wurde nichts gebaut.  Warten Sie, bis er fertig ist, oder beenden Sie ihn: kill ${pid}`,
    );
  try {
    for (const owner of owners) rmSync(join(lock, owner), { recursive: true, force: true });
    // Windows renames onto no folder, not even an empty one.
    if (existsSync(lock)) rmdirSync(lock);
    renameSync(staged, lock);
    return true;
  } catch {
    return false;
  }
}

/** `<id>-<start>`, because ids are reused. The start is 0 once the process has ended, and where the system is not Linux. */
export function processName(pid = process.pid): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the program comes first, in brackets, and may hold blanks and brackets itself.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended, though its parent has not asked for its exit code yet.
    return `${pid}-${'ZX'.includes(state) ? 0 : (fields[18] ?? 0)}`;
  } catch {
    return `${pid}-0`;
  }
}

/** Whether the process of this name still runs. */
export function isRunning(name: string): boolean {
  const pid = Number(name.split('-', 1)[0]);
  // 0 and negative numbers mean groups of processes.
  if (!(pid > 0) || name !== processName(pid)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
