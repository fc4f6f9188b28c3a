import type {
  BackgroundNewsArticle,
  CorrectionComment,
  NewsArticle,
  Person,
  WebPageElement,
  WithContext,
} from 'schema-dts';
import type { Explainer } from '../explainer/explainer.ts';
import type { CitedSource } from '../explainer/sources.ts';
import { quotePassage } from '../explainer/verdicts.ts';
import type { Actor } from '../schemas/actor.ts';

/** What the structured data say of the site. */
export interface SiteFacts {
  name: string;
  /** The publisher, where entered. */
  publisher: string;
  /** The address of the site, where known; without it no address is given. */
  url: URL | undefined;
}

/**
 * The page in schema.org's terms: a background article based on the supplied news article. What is wrong is wrong in that
 * one, so the corrections are its.
 */
export function structuredData(explainer: Explainer, site: SiteFacts): WithContext<BackgroundNewsArticle> {
  const { article, page, contents, glossary, sources, stand } = explainer;
  const address = (target: string) => (site.url ? { url: new URL(target, site.url).href } : {});
  return {
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    ...(site.url && { '@id': new URL(page, site.url).href }),
    ...address(page),
    headline: article.title,
    description: article.summary,
    inLanguage: 'de',
    datePublished: article.published,
    dateModified: stand,
    isPartOf: { '@type': 'WebSite', name: site.name, ...(site.url && { url: site.url.href }) },
    ...(site.publisher && { publisher: { '@type': 'Organization', name: site.publisher } }),
    isBasedOn: suppliedArticle(explainer),
    about: glossary.filter(({ mentions }) => mentions.length > 0).map(({ actor }) => person(actor)),
    citation: sources.map(citation),
    hasPart: contents.map(({ id, title }): WebPageElement => ({
      '@type': 'WebPageElement',
      name: title,
      ...address(`${page}#${id}`),
    })),
  };
}

function suppliedArticle({ article, passages }: Explainer): NewsArticle {
  const corrections = passages
    .filter(({ verdict }) => verdict === 'falsch')
    .map(({ passage, correction }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      text: `${quotePassage(passage)}: ${correction}`,
    }));
  return {
    '@type': 'NewsArticle',
    inLanguage: 'de',
    datePublished: article.articleDate,
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function person({ name, wikidata }: Actor): Person {
  return { '@type': 'Person', name, ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }) };
}

/** The address, which names a document best, else title and publisher. */
function citation({ publisher, title, url }: CitedSource): string {
  return url ?? [publisher, title].filter(Boolean).join(': ');
}

/** JSON for a `<script>`: every `<` is escaped, so that no text in it can end the element. */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
