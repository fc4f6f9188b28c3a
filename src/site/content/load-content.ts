import { cacheFolders } from '../../cache/work-folder.ts';
import { FileCache } from '../../cache/file-cache.ts';
import { CheckCache } from '../../content/check-cache.ts';
import { checkContent } from '../../content/check-content.ts';
import type { CheckResult } from '../../content/check-content.ts';
import { contentFolder } from '../../content/read/content-folder.ts';
import type { Content } from '../../content/model/content.ts';
import { buildDate, withoutDrafts } from '../../content/published.ts';
import { createTextRenderer } from '../../content/markdown/render-texts.ts';
import { renderExplainers } from '../../explainer/render-explainers.ts';
import type { RenderedExplainer } from '../../explainer/render-explainers.ts';

/** What pages show. */
export interface ShownContent {
  content: Content;
  /** Newest first, withdrawn ones too. */
  explainers: readonly RenderedExplainer[];
}

const cache = new CheckCache(new FileCache(cacheFolders.checks));
let latest: CheckResult | undefined;
let shown: ShownContent | undefined;

/**
 * Reads and checks all content. Where it is valid, pages show it from then on.
 *
 * @param options whether pages show drafts, and all else with faults, as far as it goes
 */
export function loadContent({ drafts = false } = {}): CheckResult {
  const { root, label } = contentFolder();
  const options = { createRenderer: createTextRenderer, cache, sparesDrafts: true, previews: drafts };
  latest = checkContent(root, label, options);
  const content = drafts ? latest.preview : latest.content && withoutDrafts(latest.content, buildDate());
  if (content) {
    shown = { content, explainers: renderExplainers(content) };
  }
  return latest;
}

/** @throws if nothing was ever loaded */
export function latestCheck(): CheckResult {
  if (!latest) throw new Error('No content was loaded.');
  return latest;
}

/** @throws if no valid content was ever loaded; no page is made then */
export function loadedContent(): ShownContent {
  if (!shown) throw new Error('The content is invalid; run npm run check:content.');
  return shown;
}
