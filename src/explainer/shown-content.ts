import type { Content } from '../check/content.ts';
import { withoutDrafts } from '../check/without-drafts.ts';
import { renderedContent } from '../markdown/rendered-content.ts';

let shown: Content | undefined;

/**
 * The content that pages show: what is published, in dev the drafts too. While an edit in dev is unsound, what was sound
 * before stays.
 *
 * @throws if no sound content was ever there; no page is made then
 */
export function shownContent(): Content {
  // Nothing changes during a build.
  if (shown && !__DEV_SERVER__) return shown;
  const { content } = renderedContent();
  if (content) shown = __DEV_SERVER__ ? content : withoutDrafts(content);
  if (!shown) throw new Error('The content has faults; run npm run check:content.');
  return shown;
}
