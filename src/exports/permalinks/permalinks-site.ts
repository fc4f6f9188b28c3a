import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readBuiltPage } from './permalinks-page.ts';
import type { BuiltSite } from './permalinks.ts';

/** Reads all pages of a built site. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll(sep, '/'));
  return new Map(files.sort().map((file) => [file, readBuiltPage(file, readFileSync(join(folder, file), 'utf8'))]));
}
