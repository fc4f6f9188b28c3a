import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * Changes with every change of the files and of Node.
 *
 * @param patterns globs from the project's folder
 */
export function digestOfFiles(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of patterns.flatMap((pattern) => globSync(pattern).sort())) {
    const bytes = readFileSync(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
