import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keptFolders } from '../build/work-folder.ts';
import { checkContent } from '../check/check-content.ts';
import type { Share } from '../check/check-explainers.ts';
import { contentFolder } from '../check/content-folder.ts';
import { listContent } from '../check/content-tree.ts';
import { quote } from '../check/nearest.ts';
import { checkOptionsFor } from './rendered-content.ts';

/** What a thread is told. */
export interface ShareTask {
  /** The content folder, and how messages call it. */
  root: string;
  label: string;
  /** Where is kept what checks find. */
  checks: string;
  share: Share;
}

interface Settings extends Partial<Omit<ShareTask, 'share'>> {
  /** How many explainers there must be: below, a thread takes longer to start than it saves. */
  worthwhile?: number;
  cores?: number;
  /** The program of a thread. */
  program?: URL;
}

/**
 * Checks many explainers in as many threads as there are cores, each its share. What they find is kept; `renderedContent`
 * takes it from there and checks again only what has faults.
 *
 * @returns one line for each thread that failed; its share is left to whoever asks for all, who meets the same error or none
 */
export async function checkOnAllCores(settings: Settings = {}): Promise<string[]> {
  const { root, label, checks, worthwhile, cores, program } = {
    ...contentFolder(),
    checks: keptFolders.checks,
    worthwhile: 40,
    cores: Math.min(availableParallelism(), 8),
    program: new URL('./check-share.ts', import.meta.url),
    ...settings,
  };
  if (cores < 2 || listContent(root, label).explainers.size < worthwhile) return [];
  const shareOf = (index: number): Share => ({ index, of: cores });
  const others = Array.from({ length: cores - 1 }, (_, index) =>
    ended(program, { root, label, checks, share: shareOf(index + 1) }),
  );
  checkContent(root, label, { ...checkOptionsFor(checks), share: shareOf(0) });
  return (await Promise.all(others)).filter((notice) => notice !== undefined);
}

/** Settles when the thread is gone, however it went, with the line that says so where it failed. */
function ended(program: URL, workerData: ShareTask): Promise<string | undefined> {
  return new Promise((settle) => {
    let failure: unknown;
    new Worker(program, { workerData })
      .once('error', (error) => {
        failure = error;
      })
      .once('exit', (code) => {
        const reason = failure instanceof Error ? failure.message : code;
        settle(
          code === 0 ? undefined : `Hinweis: Ein Teil der Prüfung brach ab (${quote(reason)}) und wird wiederholt.`,
        );
      });
  });
}
