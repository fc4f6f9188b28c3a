import { shownContent } from '../../../site/content/get-content.ts';
import { cardResponse, withCacheKeys } from '../../../exports/cards/card-build.ts';
import { actorCard } from '../../../exports/cards/card-inputs.ts';

export function getStaticPaths() {
  const { actors, site } = shownContent();
  return withCacheKeys(
    [...actors].map(([id, { name }]) => ({ params: { id }, props: { input: actorCard(name, site.name) } })),
  );
}

export const GET = cardResponse;
