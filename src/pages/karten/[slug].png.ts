import { shownContent } from '../../explainer/shown-content.ts';
import { cardPaths, cardResponse, withCacheKeys } from '../../sharing/card-build.ts';
import { articleCard, siteCard } from '../../sharing/card-inputs.ts';

export function getStaticPaths() {
  return [
    ...withCacheKeys([{ params: { slug: 'index' }, props: { input: siteCard(shownContent().site) } }]),
    ...cardPaths((explainer, siteName) => [
      { params: { slug: explainer.slug }, props: { input: articleCard(explainer, siteName) } },
    ]),
  ];
}

export const GET = cardResponse;
