import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest, type FileCache } from '../cache/file-cache.ts';
import type { ExplainerCheck } from './check-explainers.ts';

/** What checks of explainers have found, cached from one run to the next; valid ones only. */
export class CheckCache {
  readonly #files: FileCache;

  constructor(files: FileCache) {
    this.#files = files;
  }

  /**
   * @param folder the folder of the explainer
   * @param names the files in it that the check reads
   * @param context everything else that the result depends on, save the persons and terms that its `names` stand for
   */
  get(folder: string, names: readonly string[], context: string): ExplainerCheck | undefined {
    const key = keyOf(folder, names, context);
    const found = key === undefined ? undefined : this.#files.get(key);
    return found && (JSON.parse(Buffer.from(found).toString('utf8')) as ExplainerCheck);
  }

  put(folder: string, names: readonly string[], context: string, found: ExplainerCheck): void {
    const key = keyOf(folder, names, context);
    try {
      if (key !== undefined) this.#files.put(key, Buffer.from(JSON.stringify(found)));
    } catch {
      // Without room for it, it is only checked again.
    }
  }
}

/** Undefined where a file cannot be read, which the check itself reports. */
function keyOf(folder: string, names: readonly string[], context: string): string | undefined {
  const hash = createHash('sha256').update(codeDigest()).update(context);
  for (const name of names) {
    const bytes = bytesOf(join(folder, name));
    if (!bytes) return undefined;
    // A length, so that no byte can move from one file to the next.
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return `${hash.digest('hex')}.json`;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
