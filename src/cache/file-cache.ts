import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
    try {
      const file = join(this.#folder, key);
      const bytes = readFileSync(file);
      const content = bytes.subarray(digestLength);
      if (!digestOf(content).equals(bytes.subarray(0, digestLength))) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return content;
    } catch {
      return undefined;
    }
  }

  /**
   * Writes beside the file and renames, so that a build that is killed leaves no half of one.
   *
   * @throws where it cannot be written
   */
  put(key: string, content: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, key);
    const staged = `${file}.${process.pid}`;
    try {
      writeFileSync(staged, Buffer.concat([digestOf(content), content]));
      renameSync(staged, file);
    } finally {
      rmSync(staged, { force: true });
    }
  }

  /** Removes what no build has used for a week. */
  evict(now = Date.now()): void {
    for (const name of globSync('*', { cwd: this.#folder })) {
      const file = join(this.#folder, name);
      const { mtimeMs = now } = statSync(file, { throwIfNoEntry: false }) ?? {};
      if (now - mtimeMs > maxAge) rmSync(file, { force: true });
    }
  }
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

let code: string | undefined;

/** Part of a key: changes with Node, the packages and the code, as they were when this process first asked. */
export function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256').update(process.version);
  const patterns = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src/**/*.*'];
  for (const file of patterns.flatMap((pattern) => globSync(pattern).sort())) {
    const bytes = readFileSync(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return (code = hash.digest('hex'));
}
