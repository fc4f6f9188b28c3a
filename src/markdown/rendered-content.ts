import { checkContent } from '../check/check-content.ts';
import type { CheckResult } from '../check/check-content.ts';
import { contentFolder } from '../check/content-folder.ts';
import { createTextRenderer } from './render-texts.ts';

/** The content, checked, with its texts as HTML; what has not changed since the last call is not read again. */
export function renderedContent(): CheckResult {
  const { root, label } = contentFolder();
  return checkContent(root, label, createTextRenderer);
}
