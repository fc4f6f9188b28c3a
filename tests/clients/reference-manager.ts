import { metaOf } from './pages.ts';

/** A reference as a manager keeps it; empty where a page does not tell. */
export interface Reference {
  title: string;
  publication: string;
  publisher: string;
  /** `YYYY-MM-DD`. */
  date: string;
  url: string;
  language: string;
  abstract: string;
  creators: string[];
  /** Addresses of files for reference managers that the page offers. */
  files: { type: string; address: string }[];
}

type Data = Record<string, unknown>;

/** Kinds of files that hold a reference. */
const formats = new Set([
  'application/vnd.citationstyles.csl+json',
  'application/x-bibtex',
  'application/x-research-info-systems',
]);

/**
 * Reads a page as reference managers do that know nothing of its site: first the tags for scholarly articles, then Dublin
 * Core, then those for previews, then the structured data, at last what every page has.
 */
export function readReference(document: Document): Reference {
  const data = articleData(document);
  const first = (...values: unknown[]) =>
    values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
  const meta = (name: string) => metaOf(document, name);
  return {
    title: first(meta('citation_title'), meta('DC.title'), meta('og:title'), data.headline, document.title),
    publication: first(meta('citation_journal_title'), meta('og:site_name'), nameOf(data.isPartOf)),
    publisher: first(meta('citation_publisher'), meta('DC.publisher'), nameOf(data.publisher)),
    date: first(
      meta('citation_publication_date'),
      meta('DC.date'),
      meta('article:published_time'),
      data.datePublished,
    ).slice(0, 10),
    url: first(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')),
    language: first(meta('citation_language'), meta('DC.language'), document.documentElement.lang, meta('og:locale')),
    abstract: first(meta('citation_abstract'), meta('og:description'), meta('description')),
    creators: [meta('citation_author'), meta('article:author'), meta('author')].filter((name) => name !== undefined),
    files: [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][type]')]
      .map(({ type, href }) => ({ type, address: href }))
      .filter(({ type }) => formats.has(type)),
  };
}

/** The structured data of the article that the page is, or is a part of. */
function articleData(document: Document): Data {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => JSON.parse(script.textContent) as Data | Data[])
    .flat();
  const things = blocks.flatMap((block): Data[] => (block['@graph'] as Data[] | undefined) ?? [block]);
  return things.find((thing) => [thing['@type']].flat().some((type) => String(type).endsWith('Article'))) ?? {};
}

function nameOf(thing: unknown): unknown {
  return typeof thing === 'object' && thing !== null && 'name' in thing ? thing.name : thing;
}
