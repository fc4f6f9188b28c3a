import { keptFolders } from '../build/work-folder.ts';
import { checkContent } from '../check/check-content.ts';
import type { CheckResult } from '../check/check-content.ts';
import type { CheckOptions } from '../check/check-explainers.ts';
import { contentFolder } from '../check/content-folder.ts';
import { KeptChecks } from '../check/kept-checks.ts';
import { createTextRenderer } from './render-texts.ts';

/** How all content is read for a build; what the check finds is kept in a folder. */
export function checkOptionsFor(checks: string): CheckOptions {
  return { createRenderer: createTextRenderer, kept: new KeptChecks(checks), sparesDrafts: true };
}

const checkOptions = checkOptionsFor(keptFolders.checks);

/** The content, checked, with its texts as HTML; what has not changed since an earlier call or run is not read again. */
export function renderedContent(): CheckResult {
  const { root, label } = contentFolder();
  return checkContent(root, label, checkOptions);
}
