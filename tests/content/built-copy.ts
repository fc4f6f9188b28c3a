import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { ContentCopy } from './content-copy.ts';

/** A copy of the real content, and the site that a command builds from it. */
export class BuiltCopy {
  // Inside the project, because modules are not found from outside.
  readonly #folder = mkdtempSync(join(makeFolder('.build'), 'copy-'));
  readonly copy = new ContentCopy(join(this.#folder, 'content'));
  /** The folder of the built site. */
  readonly site = join(this.#folder, 'dist');

  /**
   * Runs a command of the project that builds the site.
   *
   * @returns what it printed
   * @throws with what it printed as an error, where it failed
   */
  async run(command: string): Promise<string> {
    const child = spawn(process.execPath, [`src/cli/${command}.ts`], {
      env: {
        ...process.env,
        SITE_URL: '',
        NO_COLOR: '1',
        CONTENT_DIR: relative('', this.copy.root),
        OUT_DIR: this.site,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((settle, reject) => {
      child.once('error', reject).once('close', settle);
    });
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (code !== 0) throw new Error(`${command} failed:\n${stderr}`);
    return stdout;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function makeFolder(name: string): string {
  mkdirSync(resolve(name), { recursive: true });
  return resolve(name);
}
