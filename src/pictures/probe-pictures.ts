import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a file is: a picture, or none that can be read to its end. */
export type Probe =
  { damaged: true } | { damaged?: never; format: string; width: number; height: number; pages: number };

/** In pixels; larger ones no page needs, and they take the memory of the build. */
export const maxPixels = 60_000_000;

/** Milliseconds; many times what the largest pictures need. */
const patience = 120_000;

/** Reads pictures to their end; undefined where none can be read here, because sharp is missing. */
export function probePictures(paths: readonly string[]): Probe[] | undefined {
  const script = fileURLToPath(new URL('./probe.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script, ...paths], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: patience,
  });
  return status === 0 ? (JSON.parse(stdout) as Probe[]) : undefined;
}
