import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFiles } from '../build/file-digest.ts';
import { keep, readKept } from '../build/kept-files.ts';
import type { ExplainerCheck } from './check-explainers.ts';

/** Everything in the project that decides what a check finds and what its texts become. */
const codeFiles = [
  'package-lock.json',
  ...['check', 'explainer', 'markdown', 'schemas'].map((name) => `src/${name}/**/*.ts`),
];

let codeDigest: string | undefined;

/** What checks of explainers have found, kept from one run to the next; sound ones only. */
export class KeptChecks {
  readonly #folder: string;

  /** @param folder where they are kept, one file each under a hash of what a check depends on */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param source the folder that is checked
   * @param names the files in it that the check reads
   * @param around everything else that its result depends on, save the persons and terms that its `names` stand for
   */
  get(source: string, names: readonly string[], around: string): ExplainerCheck | undefined {
    const file = this.#fileOf(source, names, around);
    const found = file === undefined ? undefined : readKept(file);
    return found && (JSON.parse(Buffer.from(found).toString('utf8')) as ExplainerCheck);
  }

  /** Keeps what a check has found, where there is room for it. */
  set(source: string, names: readonly string[], around: string, found: ExplainerCheck): void {
    const file = this.#fileOf(source, names, around);
    try {
      if (file) keep(file, Buffer.from(JSON.stringify(found)));
    } catch {
      // It is only checked again sooner.
    }
  }

  /** Undefined where a file cannot be read, which the check itself tells. */
  #fileOf(source: string, names: readonly string[], around: string): string | undefined {
    const hash = createHash('sha256')
      .update((codeDigest ??= digestOfFiles(codeFiles)))
      .update(around);
    for (const name of names) {
      const bytes = bytesOf(join(source, name));
      if (!bytes) return undefined;
      // A length, so that no byte can move from one file to the next.
      hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
    }
    return join(this.#folder, `${hash.digest('hex')}.json`);
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
