import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findProgram } from '../hosts/process.ts';

const guard = join(import.meta.dirname, '..', 'hosts', 'guard.ts');

/** A screen that nobody sees, larger than any window of the tests. */
export interface Screen {
  /** Its name for programs: `:99`. */
  display: string;
  stop(): Promise<void>;
}

/**
 * Starts Xvfb under guard; it chooses a free number itself and prints it once it takes programs.
 *
 * @throws if it ends without one
 */
export async function startScreen(): Promise<Screen> {
  const options = ['-displayfd', '1', '-screen', '0', '1600x1600x24', '-nolisten', 'tcp'];
  const child = spawn(process.execPath, [guard, findProgram('Xvfb') ?? '', ...options], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const [number] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number | null];
  if (!Buffer.isBuffer(number)) throw new Error('Xvfb did not start.');
  return {
    display: `:${number.toString().trim()}`,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
