import { createHash } from 'node:crypto';
import type { ExplainerSource } from '../check/content.ts';
import type { RenderedTexts } from '../markdown/rendered-texts.ts';
import type { Explainer, ExplainerParts } from './explainer.ts';
import { joinExplainer } from './explainer.ts';
import { shownContent } from './shown-content.ts';
import { isWithdrawn } from './withdrawn.ts';

/** An explainer with its texts, as its pages print it. */
export interface PrintedExplainer extends Explainer {
  texts: RenderedTexts;
  /** Changes with everything that its pages show of it. */
  digest: string;
}

let joined: { from: unknown; explainers: PrintedExplainer[] } | undefined;

/** The explainers that can be read, newest first. */
export function loadExplainers(): PrintedExplainer[] {
  return loadAllExplainers().filter((explainer) => !isWithdrawn(explainer));
}

/** One route for each of them, for `getStaticPaths`. */
export function explainerPaths() {
  return loadExplainers().map((explainer) => ({ params: { slug: explainer.slug }, props: { explainer } }));
}

/** The same, and those that are withdrawn. */
export function loadAllExplainers(): PrintedExplainer[] {
  const content = shownContent();
  if (joined?.from === content) return joined.explainers;
  const { actors, terms: allTerms } = content;
  const explainers = content.explainers
    .flatMap((source) => printed(source, { actors, allTerms }) ?? [])
    .sort((a, b) => order(b.article.published, a.article.published) || order(a.slug, b.slug));
  joined = { from: content, explainers };
  return explainers;
}

function printed(
  { texts, ...source }: ExplainerSource,
  shared: Pick<ExplainerParts, 'actors' | 'allTerms'>,
): PrintedExplainer | undefined {
  if (!texts) return undefined;
  const explainer = { ...joinExplainer({ ...source, ...shared, found: texts.found }), texts };
  return { ...explainer, digest: createHash('sha256').update(JSON.stringify(explainer)).digest('hex') };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
