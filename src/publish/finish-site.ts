import { writeChecksums } from './checksums.ts';
import { precompress, readCompress } from './precompress.ts';

/** What is done to a built site, in order, before it takes its place; the checksums come last and cover all files. */
const steps: readonly ((folder: string) => Promise<void> | void)[] = [
  async (folder) => {
    if (readCompress()) await precompress(folder);
  },
  writeChecksums,
];

/** Completes the folder that Astro has built. */
export async function finishSite(folder: string): Promise<void> {
  for (const step of steps) await step(folder);
}
