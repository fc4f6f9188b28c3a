import { hash } from 'node:crypto';
import type { Content, ExplainerSource } from '../content/model/content.ts';
import type { RenderedTexts } from '../content/model/rendered-texts.ts';
import type { Explainer, ExplainerParts } from './explainer.ts';
import { compareCodeUnits } from '../schemas/values/ids.ts';
import { joinExplainer } from './explainer.ts';

/** An explainer with its texts, as its pages show it. */
export interface RenderedExplainer extends Explainer {
  texts: RenderedTexts;
  /** Changes with everything in the content that its pages show. */
  digest: string;
}

/** All explainers of a content, newest first; none of those whose texts were not asked for. */
export function renderExplainers({
  site,
  actors,
  terms: allTerms,
  explainers,
  pages,
  mark,
}: Content): RenderedExplainer[] {
  // What every page shows of the others: links to them, and the mark.
  const frame = [site, pages.map((own) => ({ ...own, html: '' })), mark];
  return explainers
    .flatMap((source) => rendered(source, { actors, allTerms, groups: site.groups }, frame) ?? [])
    .sort((a, b) => compareCodeUnits(b.article.published, a.article.published) || compareCodeUnits(a.slug, b.slug));
}

function rendered(
  { texts, ...source }: ExplainerSource,
  shared: Pick<ExplainerParts, 'actors' | 'allTerms' | 'groups'>,
  frame: unknown,
): RenderedExplainer | undefined {
  if (!texts) return undefined;
  const explainer = { ...joinExplainer({ ...source, ...shared, found: texts.found }), texts };
  return { ...explainer, digest: hash('sha256', JSON.stringify([frame, explainer])) };
}
