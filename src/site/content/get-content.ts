import { content, explainers } from 'virtual:klartext/content';
import type { Content } from '../../content/model/content.ts';
import type { PrintedExplainer } from '../../explainer/render-explainers.ts';
import { isWithdrawn } from '../../explainer/explainer.ts';

/** The content that pages show: what is published, in dev the drafts too. */
export function shownContent(): Content {
  return content;
}

/** The explainers that can be read, newest first. */
export function loadExplainers(): readonly PrintedExplainer[] {
  return explainers.filter((explainer) => !isWithdrawn(explainer));
}

/** The same, and those that are withdrawn. */
export function loadAllExplainers(): readonly PrintedExplainer[] {
  return explainers;
}

/** One route for each of some explainers, for `getStaticPaths`. */
export function explainerPaths(shown: readonly PrintedExplainer[] = loadExplainers()) {
  return shown.map((explainer) => ({
    params: { slug: explainer.slug },
    props: { explainer },
    cacheKey: explainer.digest,
  }));
}
