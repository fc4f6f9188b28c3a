import { availableParallelism } from 'node:os';
import { startThread } from '../build/start-thread.ts';
import { workFolder } from '../build/work-folder.ts';
import type { Share } from '../check/check-explainers.ts';
import { contentFolder } from '../check/content-folder.ts';
import { listContent } from '../check/content-tree.ts';
import { quote } from '../check/nearest.ts';
import { prepareShare } from './prepare-share.ts';
import type { ShareTask } from './prepare-share.ts';

interface Settings extends Partial<Omit<ShareTask, 'share'>> {
  /** How many explainers there must be: below, a thread takes longer to start than it saves. */
  worthwhile?: number;
  cores?: number;
  /** The program of a thread. */
  program?: URL;
}

/**
 * Checks many explainers and makes their Markdown in as many threads as there are cores, each its share. What they find is
 * kept; `renderedContent` takes it from there and checks again only what has faults.
 *
 * @returns one line for each thread that failed; its share is left to whoever asks for all, who meets the same error or none
 */
export async function prepareOnAllCores(settings: Settings = {}): Promise<string[]> {
  const { root, label, work, worthwhile, cores, program } = {
    ...contentFolder(),
    work: workFolder,
    worthwhile: 40,
    cores: Math.min(availableParallelism(), 8),
    program: new URL('./prepare-thread.ts', import.meta.url),
    ...settings,
  };
  if (cores < 2 || listContent(root, label).explainers.size < worthwhile) return [];
  const shareOf = (index: number): Share => ({ index, of: cores });
  const others = Array.from({ length: cores - 1 }, (_, index) => {
    const task: ShareTask = { root, label, work, share: shareOf(index + 1) };
    return startThread(program, task).ended();
  });
  let reasons: (string | undefined)[];
  try {
    prepareShare({ root, label, work, share: shareOf(0) });
  } finally {
    // Nothing may write any more when the build goes on or ends.
    reasons = await Promise.all(others);
  }
  const failures = reasons.filter((reason) => reason !== undefined);
  return failures.map((reason) => `Hinweis: Ein Teil der Prüfung brach ab (${quote(reason)}) und wird wiederholt.`);
}
