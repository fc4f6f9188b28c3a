import { statSync } from 'node:fs';
import { join } from 'node:path';

interface Remembered {
  key: string;
  result: unknown;
}

// Astro loads its configuration and its pages as modules apart from each other.
const slot = Symbol.for('klartext.remembered-checks');
const shared = globalThis as { [slot]?: Map<string, Remembered> | undefined };

/**
 * Checks a folder, or gives back what the last check of it in this process found, where nothing has changed since.
 *
 * The command and the pages each ask for the checked content, and an edit in dev changes one explainer of many.
 *
 * @param folder path of the folder
 * @param names the files in it that the check reads
 * @param around everything else that its result depends on
 */
export function rememberedCheck<T>(folder: string, names: readonly string[], around: string, check: () => T): T {
  const memory = (shared[slot] ??= new Map<string, Remembered>());
  const key = [around, ...names.map((name) => `${name} ${stampOf(join(folder, name))}`)].join('\n');
  const known = memory.get(folder);
  if (known?.key === key) return known.result as T;
  const result = check();
  memory.set(folder, { key, result });
  return result;
}

/** Changes with every change of the file. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return 'missing';
  }
}
