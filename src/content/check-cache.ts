import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest, type FileCache } from '../cache/file-cache.ts';
import type { CheckedExplainer } from './check/check-explainer.ts';
import type { LinkPlaces } from './check/text/file-links.ts';
import type { ExplainerSource } from './model/content.ts';

/** What the check of an explainer comes to. */
export interface ExplainerCheck extends Omit<CheckedExplainer, 'files' | 'texts' | 'places'> {
  /** What can be shown of it where messages say what is wrong, if that was asked for. */
  preview?: ExplainerSource | undefined;
  places?: LinkPlaces | undefined;
  /** A digest of the persons and terms with which the texts were made, and the words among which they were looked for. */
  names?: { used: string; words: string[] };
}

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
    try {
      const found = this.#files.get(keyOf(folder, names, context));
      return found && (JSON.parse(Buffer.from(found).toString('utf8')) as ExplainerCheck);
    } catch {
      // A file cannot be read, which the check itself reports.
      return undefined;
    }
  }

  put(folder: string, names: readonly string[], context: string, found: ExplainerCheck): void {
    try {
      this.#files.put(keyOf(folder, names, context), Buffer.from(JSON.stringify(found)));
    } catch {
      // Without room for it, it is only checked again.
    }
  }
}

/** @throws where a file cannot be read */
function keyOf(folder: string, names: readonly string[], context: string): string {
  const hash = createHash('sha256').update(codeDigest()).update(context);
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    // A length, so that no byte can move from one file to the next.
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return `${hash.digest('hex')}.json`;
}
