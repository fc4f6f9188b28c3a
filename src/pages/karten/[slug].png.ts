import { cardPaths, cardResponse } from '../../sharing/card-build.ts';
import { articleCard } from '../../sharing/card-inputs.ts';

export function getStaticPaths() {
  return cardPaths((explainer, siteName) => [
    { params: { slug: explainer.slug }, props: { input: articleCard(explainer, siteName) } },
  ]);
}

export const GET = cardResponse;
