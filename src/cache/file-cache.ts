import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digestLength = 32;
const maxAge = 7 * 86_400_000;

/**
 * A folder of results that later builds use again, each under a key that changes with everything it depends on.
 *
 * A file is the SHA-256 of its content and the content; one that does not fit its digest counts as missing.
 */
export class FileCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param key a file name */
  get(key: string): Uint8Array | undefined {
    const file = join(this.#folder, key);
    const bytes = attempt(() => readFileSync(file));
    const content = bytes?.subarray(digestLength);
    if (!bytes || !content || !digestOf(content).equals(bytes.subarray(0, digestLength))) return undefined;
    const now = new Date();
    attempt(() => {
      utimesSync(file, now, now);
    });
    return content;
  }

  /**
   * Writes beside the file and renames, so that a build that is killed leaves no half of one.
   *
   * @throws where it cannot be written
   */
  put(key: string, content: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const unfinished = join(this.#folder, `${key}.${randomUUID()}`);
    try {
      writeFileSync(unfinished, Buffer.concat([digestOf(content), content]));
      renameSync(unfinished, join(this.#folder, key));
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  }

  /** Removes what no build has used for a week. */
  evict(now = Date.now()): void {
    for (const name of attempt(() => readdirSync(this.#folder)) ?? []) {
      const file = join(this.#folder, name);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats && now - stats.mtimeMs > maxAge) rmSync(file, { force: true });
    }
  }
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** What cannot be read or touched is only made again. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
