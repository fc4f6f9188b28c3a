import { cardPaths, cardResponse } from '../../../exports/cards/card-build.ts';
import { sectionCards } from '../../../exports/cards/card-inputs.ts';

export function getStaticPaths() {
  return cardPaths((explainer, siteName) =>
    sectionCards(explainer, siteName).map(({ id, input }) => ({
      params: { slug: explainer.slug, section: id },
      props: { input },
    })),
  );
}

export const GET = cardResponse;
