import { keptFolders } from '../build/work-folder.ts';
import { shownContent } from '../explainer/shown-content.ts';
import { loadExplainers } from '../explainer/load-explainers.ts';
import type { Explainer } from '../explainer/explainer.ts';
import { cardKey, createCardStore } from './card-store.ts';
import type { CardInput } from './preview-card.ts';

const store = createCardStore(keptFolders.cards);

/** A route to a card, for `getStaticPaths`. */
export interface CardPath {
  params: Record<string, string>;
  props: { input: CardInput };
  cacheKey: string;
}

/** The routes to the cards of all explainers. */
export function cardPaths(
  pathsOf: (explainer: Explainer, siteName: string) => Omit<CardPath, 'cacheKey'>[],
): CardPath[] {
  const siteName = shownContent().site.name;
  return withCacheKeys(loadExplainers().flatMap((explainer) => pathsOf(explainer, siteName)));
}

/** Routes to cards, each kept under the hash of what it shows. */
export function withCacheKeys(paths: readonly Omit<CardPath, 'cacheKey'>[]): CardPath[] {
  return paths.map((path) => ({ ...path, cacheKey: `cards/${cardKey(path.props.input)}` }));
}

/** The answer of a card's route. */
export async function cardResponse({ props }: { props: CardPath['props'] }): Promise<Response> {
  return new Response(new Uint8Array(await store.card(props.input)), { headers: { 'Content-Type': 'image/png' } });
}
