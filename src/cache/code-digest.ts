import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

let digest: string | undefined;

/** Changes with every change of Node, of the packages and of the code, as it was when this process first asked. */
export function codeDigest(): string {
  return (digest ??= digestOfFiles(['package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src/**/*.*']));
}

function digestOfFiles(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of patterns.flatMap((pattern) => globSync(pattern).sort())) {
    const bytes = readFileSync(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
