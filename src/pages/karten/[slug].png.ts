import { shownContent } from '../../site/content/get-content.ts';
import { cardPaths, cardResponse, withCacheKeys } from '../../exports/cards/card-build.ts';
import { articleCard, siteCard } from '../../exports/cards/card-inputs.ts';

export function getStaticPaths() {
  return [
    ...withCacheKeys([{ params: { slug: 'index' }, props: { input: siteCard(shownContent().site) } }]),
    ...cardPaths((explainer, siteName) => [
      { params: { slug: explainer.slug }, props: { input: articleCard(explainer, siteName) } },
    ]),
  ];
}

export const GET = cardResponse;
