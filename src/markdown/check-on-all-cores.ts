import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';
import { contentFolder } from '../check/content-folder.ts';
import { listContent } from '../check/content-tree.ts';
import { checkOptions } from './rendered-content.ts';

/** Below this, a thread takes longer to start than it saves. */
const worthwhile = 40;

/**
 * Checks many explainers in as many threads as there are cores, each its share. What they find is kept; `renderedContent`
 * takes it from there and checks again only what has faults.
 */
export async function checkOnAllCores(): Promise<void> {
  const { root, label } = contentFolder();
  const cores = Math.min(availableParallelism(), 8);
  if (cores < 2 || listContent(root, label).explainers.size < worthwhile) return;
  const others = Array.from({ length: cores - 1 }, (_, index) => ended({ index: index + 1, of: cores }));
  checkContent(root, label, { ...checkOptions, share: { index: 0, of: cores } });
  await Promise.all(others);
}

/** A thread that fails leaves its share to the one that asks for all. */
function ended(share: { index: number; of: number }): Promise<void> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./check-share.ts', import.meta.url), { workerData: share });
    worker
      .once('error', () => undefined)
      .once('exit', () => {
        settle();
      });
  });
}
