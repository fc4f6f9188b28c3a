import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What {@link processName} gives, for use in a longer pattern. */
export const processNamePattern = /\d+-\d+/;

/**
 * Names a process as `<id>-<start>`: ids are used again, and with its start a later process is another one. Where the
 * system does not tell the start (only Linux does), it is 0.
 */
export function processName(pid = process.pid): string {
  return `${pid}-${procStat(pid)?.start ?? '0'}`;
}

/** Whether the process of this name still runs. */
export function isRunning(name: string): boolean {
  const pid = Number(name.split('-')[0]);
  // 0 and negative numbers mean groups of processes.
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (!procStat(process.pid)) return answers(pid);
  const stat = procStat(pid);
  // Z and X: killed, but not yet seen to by its parent.
  return stat !== undefined && !'ZX'.includes(stat.state) && name === `${pid}-${stat.start}`;
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** State and start of a process, from Linux. */
function procStat(pid: number): { state: string; start: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the name of the program in brackets and may hold blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return state && start ? { state, start } : undefined;
  } catch {
    return undefined;
  }
}
