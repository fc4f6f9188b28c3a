import { shownContent } from '../../../explainer/shown-content.ts';
import { cardResponse, withCacheKeys } from '../../../sharing/card-build.ts';
import { actorCard } from '../../../sharing/card-inputs.ts';

export function getStaticPaths() {
  const { actors, site } = shownContent();
  return withCacheKeys(
    [...actors].map(([id, { name }]) => ({ params: { id }, props: { input: actorCard(name, site.name) } })),
  );
}

export const GET = cardResponse;
