import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeChecksums } from '../../src/publish/checksums.ts';

const files = {
  'index.html': 'Start',
  '404.html': 'Nicht gefunden',
  'akteure/trump.html': 'Trump',
  'ein Name.txt': 'Text',
};

/** A small site with its list of checksums, as it lies with a host. */
export function makeDeployedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-deployed-'));
  for (const [path, content] of Object.entries(files)) put(folder, path, content);
  writeChecksums(folder);
  return folder;
}

/** Writes a file of the copy; without content it is removed. */
export function put(folder: string, path: string, content?: string): void {
  rmSync(join(folder, path), { force: true });
  if (content === undefined) return;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
