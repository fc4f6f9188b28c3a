import { metaOf } from './pages.ts';

/** A reference as Zotero keeps it; empty where a page does not tell. */
export interface Reference {
  itemType: string;
  title: string;
  /** The title of the site. */
  publication: string;
  publisher: string;
  /** `YYYY-MM-DD`. */
  date: string;
  url: string;
  language: string;
  abstract: string;
  creators: Person[];
  /** Addresses of files for reference managers that the page offers. */
  files: { type: string; address: string }[];
}

export interface Person {
  firstName: string;
  lastName: string;
}

/** Kinds of files that hold a reference. */
const formats = new Set([
  'application/vnd.citationstyles.csl+json',
  'application/x-bibtex',
  'application/x-research-info-systems',
]);

/** Between a title and the name of its site. */
const separators = '-–—=_:|~#';

/**
 * Reads a page by the rules of Zotero's translators „Embedded Metadata“ and „RDF“: tags for scholarly articles first, then Dublin
 * Core, then Open Graph, at last what every page has. They do not read JSON-LD.
 *
 * @see https://github.com/zotero/translators
 */
export function readReference(document: Document): Reference {
  const first = (...names: string[]) => names.map((name) => metaOf(document, name)).find(Boolean) ?? '';
  const publication = first('citation_journal_title', 'DC.source', 'og:site_name');
  const title = first('citation_title', 'DC.title', 'og:title') || document.title;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    itemType: typeOf(first),
    title: withoutSite(title, publication),
    publication,
    publisher: first('citation_publisher', 'DC.publisher'),
    date: first('citation_publication_date', 'citation_date', 'og:published_time', 'article:published_time', 'DC.date'),
    url: first('citation_public_url', 'og:url') || (canonical ?? document.location.href),
    language: first('citation_language', 'DC.language', 'language') || document.documentElement.lang,
    abstract: first('citation_abstract', 'og:description', 'DC.description', 'description'),
    creators: creatorsOf(document),
    files: [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][type]')]
      .map(({ type, href }) => ({ type, address: href }))
      .filter(({ type }) => formats.has(type)),
  };
}

/** That a page is an `article` in Open Graph is a guess, which a web page outweighs. */
function typeOf(first: (...names: string[]) => string): string {
  if (first('citation_journal_title', 'citation_title')) return 'journalArticle';
  return first('DC.type', 'DCTERMS.type') || 'webpage';
}

/** Cuts the name of the site off the end of a title. */
function withoutSite(title: string, site: string): string {
  const start = title.slice(0, title.length - site.length).trimEnd();
  const isNamed = site !== '' && title.toLowerCase().endsWith(site.toLowerCase());
  return isNamed && separators.includes(start.slice(-1) || ' ') ? start.slice(0, -1).trimEnd() : title;
}

/** Of the places where authors may be named, those of the first that names any. */
function creatorsOf(document: Document): Person[] {
  const tags = ['citation_author', 'DC.creator', 'DC.contributor', 'author', 'article:author'].map((name) =>
    [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    ),
  );
  // What looks like the line under a headline that names its author.
  const bylines = [...document.querySelectorAll('.byline, .bylines, .vcard, .article-byline')];
  const names = [...tags, bylines.map(({ textContent }) => textContent)].find((found) => found.some(Boolean)) ?? [];
  return [...new Set(names)].map(splitName);
}

/** Takes every name for that of a person, whose last word is the family name; an institution too. */
function splitName(name: string): Person {
  const words = name.trim().split(/\s+/);
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}
