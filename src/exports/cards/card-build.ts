import { loadExplainers, shownContent } from '../../site/content/get-content.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import type { CardInput } from './card-inputs.ts';
import { drawCard } from './preview-card.ts';

/** A route to a card, for `getStaticPaths`. */
export interface CardPath {
  params: Record<string, string>;
  props: { input: CardInput };
}

/** The routes to the cards of all explainers. */
export function cardPaths(pathsOf: (explainer: Explainer, siteName: string) => CardPath[]) {
  const siteName = shownContent().site.name;
  return withCacheKeys(loadExplainers().flatMap((explainer) => pathsOf(explainer, siteName)));
}

/** Routes to cards, with keys that change with what a card shows. */
export function withCacheKeys(paths: readonly CardPath[]) {
  return paths.map((path) => ({ ...path, cacheKey: JSON.stringify(path.props.input) }));
}

/** The answer of a card's route. */
export async function cardResponse({ props }: { props: CardPath['props'] }): Promise<Response> {
  return new Response(new Uint8Array(await drawCard(props.input)), { headers: { 'Content-Type': 'image/png' } });
}
