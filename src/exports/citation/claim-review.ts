import type { ClaimReview, NewsArticle, Person } from 'schema-dts';
import { isGivenName } from '../../content/names/german/known-names.ts';
import type { CheckedPassage } from '../../explainer/claims.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passageFile } from '../../explainer/passage-page.ts';
import { addressOn } from '../../site/html/site-url.ts';
import type { Article } from '../../schemas/article.ts';
import type { Site } from '../../schemas/site/site.ts';

/** The supplied article, as far as it is known where it came from. */
export function suppliedArticle({ article: origin = {}, articleDate }: Article): NewsArticle {
  const { headline, byline, medium, url, published, language, licence } = origin;
  return {
    '@type': 'NewsArticle',
    inLanguage: language ?? 'de',
    datePublished: published ?? articleDate,
    ...(headline && { headline }),
    ...(byline && creditOf(byline)),
    ...(medium && { publisher: { '@type': 'Organization', name: medium } }),
    ...(url && { url }),
    ...(licence && { license: licence }),
  };
}

/** Who wrote the article: each person, where the line holds nothing but names of persons; else the line as it stood there. */
function creditOf(byline: string): Pick<Exclude<NewsArticle, string>, 'author' | 'creditText'> {
  const names = byline.replace(/^(?:Von|By) /, '').split(/ *(?:[,;/&]| und | and ) */);
  const isPerson = (name: string): boolean => {
    const [, first = ''] = /^(\p{Lu}[^ \d:-]*)[^\d:]* \p{Lu}[^\d:]+$/u.exec(name) ?? [];
    // „M. Beispiel“, „Dr. Anna Beispiel“
    return isGivenName(first) || /^\p{Lu}\p{Ll}?\.$/u.test(first);
  };
  if (!names.every(isPerson)) return { creditText: byline };
  const authors = names.map((name): Person => ({ '@type': 'Person', name }));
  return { author: authors.length === 1 ? (authors[0] ?? []) : authors };
}

/** Our review of one passage, at the address of its page. */
export function claimReview(
  { id, verdict, passage }: CheckedPassage,
  { slug, article }: Pick<Explainer, 'slug' | 'article'>,
  { publisher }: Pick<Site, 'publisher'>,
  url: URL | undefined,
) {
  return {
    '@type': 'ClaimReview',
    ...(url && { url: addressOn(url, passageFile(slug, id)) }),
    datePublished: article.published,
    claimReviewed: passage,
    reviewRating: { '@type': 'Rating', alternateName: verdict },
    itemReviewed: suppliedArticle(article),
    ...(publisher.name && { author: { '@type': 'NewsMediaOrganization', name: publisher.name } }),
  } as const satisfies ClaimReview;
}
