import type { CreativeWork, WebPage, WithContext } from 'schema-dts';
import { passageChanged } from '../../explainer/changes.ts';
import type { CheckedPassage } from '../../explainer/claims.ts';
import type { Explainer, NamedPage } from '../../explainer/explainer.ts';
import { citedSources } from '../../explainer/sources.ts';
import type { CitedSource } from '../../explainer/sources.ts';
import { addressOn } from '../../site/html/site-url.ts';
import type { Site } from '../../schemas/site/site.ts';
import { claimReview } from './claim-review.ts';

/**
 * The page of a part of an explainer: what it is part of.
 *
 * @param sources what the page cites
 */
export function partOfExplainer(
  { page, title, changed }: NamedPage & { changed?: string | undefined },
  { article, page: whole }: Explainer,
  url: URL | undefined,
  sources: readonly CitedSource[] = [],
): WithContext<WebPage> {
  const address = (target: string) => (url ? { '@id': addressOn(url, target), url: addressOn(url, target) } : {});
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...address(page),
    name: title,
    inLanguage: 'de',
    ...(changed && { dateModified: changed }),
    isPartOf: { '@type': 'NewsArticle', ...address(whole), headline: article.title },
    ...(sources.length > 0 && { citation: sources.map(citation) }),
  };
}

/** The page of one checked passage: a part of the explainer, with what is cited, that is about a review of ours. */
export function reviewPage(
  part: NamedPage,
  passage: CheckedPassage,
  explainer: Explainer,
  site: Site,
  url: URL | undefined,
): WithContext<WebPage> {
  const sources = citedSources(passage.sources, explainer.sources);
  const changed = passageChanged(passage);
  return {
    ...partOfExplainer({ ...part, changed }, explainer, url, sources),
    mainEntity: { ...claimReview(passage, explainer, site, url), ...(changed && { dateModified: changed }) },
  };
}

/** The address, which names a document best, else title or topic and publisher; with an archived copy, both addresses. */
function citation({ publisher, title, topic, url, archived }: CitedSource): string | CreativeWork {
  const name = [publisher, title ?? topic].filter(Boolean).join(': ');
  if (archived) return { '@type': 'CreativeWork', name, ...(url && { url }), archivedAt: archived.url };
  return url ?? name;
}
