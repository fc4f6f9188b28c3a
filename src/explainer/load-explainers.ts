import type { Explainer } from './explainer.ts';
import { joinExplainer } from './explainer.ts';
import type { RenderedTexts } from '../markdown/rendered-texts.ts';
import { shownContent } from './shown-content.ts';
import { isWithdrawn } from './withdrawn.ts';

let joined: { from: unknown; explainers: PrintedExplainer[] } | undefined;

/** An explainer with its texts, as its pages print it. */
export interface PrintedExplainer extends Explainer {
  texts: RenderedTexts;
}

/** The explainers that can be read, newest first. */
export function loadExplainers(): PrintedExplainer[] {
  return loadAllExplainers().filter((explainer) => !isWithdrawn(explainer));
}

/** The same, and those that are withdrawn. */
export function loadAllExplainers(): PrintedExplainer[] {
  const content = shownContent();
  if (joined?.from === content) return joined.explainers;
  const { actors, terms: allTerms } = content;
  const explainers = content.explainers
    .flatMap(({ texts, ...source }) =>
      texts ? [{ ...joinExplainer({ ...source, actors, allTerms, found: texts.found }), texts }] : [],
    )
    .sort((a, b) => order(b.article.published, a.article.published) || order(a.slug, b.slug));
  joined = { from: content, explainers };
  return explainers;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
