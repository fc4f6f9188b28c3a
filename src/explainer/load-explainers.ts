import { pageKey } from '../hosting/page-key.ts';
import { printExplainers } from './print-explainers.ts';
import type { PrintedExplainer } from './print-explainers.ts';
import { shownContent } from './shown-content.ts';
import { isWithdrawn } from './withdrawn.ts';

let joined: { from: unknown; explainers: PrintedExplainer[] } | undefined;

/** The explainers that can be read, newest first. */
export function loadExplainers(): PrintedExplainer[] {
  return loadAllExplainers().filter((explainer) => !isWithdrawn(explainer));
}

/** The same, and those that are withdrawn. */
export function loadAllExplainers(): PrintedExplainer[] {
  const content = shownContent();
  if (joined?.from !== content) joined = { from: content, explainers: printExplainers(content) };
  return joined.explainers;
}

/**
 * One route for each of some explainers, for `getStaticPaths`.
 *
 * @param fileOf the place of the route's file in the built site
 */
export function explainerPaths(
  fileOf: (slug: string) => string,
  explainers: readonly PrintedExplainer[] = loadExplainers(),
) {
  const { site } = shownContent();
  return explainers.map((explainer) => ({
    params: { slug: explainer.slug },
    props: { explainer },
    cacheKey: pageKey(fileOf(explainer.slug), explainer, site),
  }));
}
