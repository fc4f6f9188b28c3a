import { cardPaths, cardResponse } from '../../../sharing/card-build.ts';
import { sectionCards } from '../../../sharing/card-inputs.ts';

export function getStaticPaths() {
  return cardPaths((explainer, siteName) =>
    sectionCards(explainer, siteName).map(({ id, input }) => ({
      params: { slug: explainer.slug, section: id },
      props: { input },
    })),
  );
}

export const GET = cardResponse;
