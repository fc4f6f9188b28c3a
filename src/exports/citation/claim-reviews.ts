import type { ClaimReview, NewsArticle } from 'schema-dts';
import type { CheckedPassage } from '../../explainer/claims.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passageFile } from '../../explainer/passage-page.ts';
import { addressOn } from '../../site/html/site-url.ts';
import type { Article } from '../../schemas/article.ts';
import type { Site } from '../../schemas/site.ts';

// Names for what is described once and referred to elsewhere, in these data only.
const suppliedId = '_:artikel';
export const publisherId = '_:herausgeber';

/** The supplied article, as far as it is known where it came from. */
export function suppliedArticle({ article: origin = {}, articleDate }: Article): NewsArticle {
  const { headline, byline, medium, url, published, language, licence } = origin;
  return {
    '@type': 'NewsArticle',
    '@id': suppliedId,
    inLanguage: language ?? 'de',
    datePublished: published ?? articleDate,
    ...(headline && { headline }),
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(medium && { publisher: { '@type': 'Organization', name: medium } }),
    ...(url && { url }),
    ...(licence && { license: licence }),
  };
}

/** A review of ours for each checked passage of the supplied article. */
export function claimReviews(explainer: Explainer, { publisher }: Site, url: URL | undefined): ClaimReview[] {
  return explainer.passages.map((passage) => ({
    ...claimReview(passage, explainer, url),
    itemReviewed: { '@id': suppliedId },
    ...(publisher.name && { author: { '@id': publisherId } }),
  }));
}

/** The review of one passage, at the address of its page; who reviews, and what, is for the page to say. */
export function claimReview(
  { id, verdict, passage }: CheckedPassage,
  { slug }: Pick<Explainer, 'slug'>,
  url: URL | undefined,
) {
  return {
    '@type': 'ClaimReview',
    ...(url && { url: addressOn(url, passageFile(slug, id)) }),
    claimReviewed: passage,
    reviewRating: { '@type': 'Rating', alternateName: verdict },
  } as const satisfies ClaimReview;
}
