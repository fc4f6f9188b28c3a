import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../hosts/process.ts';

/** Clients that are no npm packages; each is called as Debian's package of it. */
export const programs = {
  biber: findProgram('biber'),
  newsboat: findProgram('newsboat'),
  pandoc: findProgram('pandoc'),
};

/** What a program printed. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/**
 * Runs a client that is installed to its end.
 *
 * @param input what it reads from standard input
 * @throws with what it printed, where it fails
 */
export function run(name: keyof typeof programs, args: string[], folder: string, input = ''): Printed {
  const program = programs[name];
  if (program === undefined) throw new Error(`${name} is not installed: apt-get install ${name}`);
  // Settings of whoever runs the tests stay out.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, input, env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return { stdout, stderr };
}

/** A folder for a client's files, gone when it is disposed of. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'klartext-client-'));

  file(name: string): string {
    return join(this.path, name);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
