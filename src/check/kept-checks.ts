import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markUsed } from '../build/forget-unused.ts';
import { digestOfFiles } from '../build/file-digest.ts';
import type { ExplainerCheck } from './check-content.ts';

/** Everything in the project that decides what a check finds and what its texts become. */
const codeFiles = [
  'package-lock.json',
  ...['check', 'explainer', 'markdown', 'schemas'].map((name) => `src/${name}/**/*.ts`),
];

let codeDigest: string | undefined;

/** What checks of explainers have found, kept from one run to the next; sound ones only. */
export class KeptChecks {
  readonly #folder: string;

  /** @param folder where they are kept, one file each under a hash of all that a check depends on */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param source the folder that is checked
   * @param names the files in it that the check reads
   * @param around everything else that its result depends on
   */
  get(source: string, names: readonly string[], around: string): ExplainerCheck | undefined {
    try {
      const file = this.#fileOf(source, names, around);
      const found = JSON.parse(readFileSync(file, 'utf8')) as ExplainerCheck;
      markUsed(file);
      return found;
    } catch {
      // Not there, or not whole: it is checked again.
      return undefined;
    }
  }

  /**
   * Keeps what a check has found, where there is room for it; writes beside and renames, so that a run that is killed
   * leaves no half of it.
   */
  set(source: string, names: readonly string[], around: string, found: ExplainerCheck): void {
    const file = this.#fileOf(source, names, around);
    const unfinished = `${file}.${randomUUID()}`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(unfinished, JSON.stringify(found));
      renameSync(unfinished, file);
    } catch {
      rmSync(unfinished, { force: true });
    }
  }

  #fileOf(source: string, names: readonly string[], around: string): string {
    const hash = createHash('sha256')
      .update((codeDigest ??= digestOfFiles(codeFiles)))
      .update(around);
    for (const name of names) {
      // A length, so that no byte can move from one file to the next.
      const bytes = readFileSync(join(source, name));
      hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
    }
    return join(this.#folder, `${hash.digest('hex')}.json`);
  }
}
