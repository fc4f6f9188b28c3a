import { join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { Share } from '../check/check-explainers.ts';
import { checkOptionsFor } from '../markdown/rendered-content.ts';
import { keepMarkdown } from '../sharing/markdown-file.ts';

/** What a thread is told. */
export interface ShareTask {
  /** The content folder, and how messages call it. */
  root: string;
  label: string;
  /** Where results are kept. */
  work: string;
  share: Share;
}

/** Checks a share of the explainers and makes their Markdown; what comes of it is kept. */
export function prepareShare({ root, label, work, share }: ShareTask): void {
  const { content } = checkContent(root, label, { ...checkOptionsFor(join(work, 'checks')), share });
  if (content) keepMarkdown(content, work);
}
