import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentCopy } from './content-copy.ts';

/** An empty folder that goes when the test has finished. Only within a test, or what runs before each. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A copy of the content that goes when the test has finished; as for a folder. */
export function temporaryCopy(): ContentCopy {
  return new ContentCopy(temporaryFolder());
}
