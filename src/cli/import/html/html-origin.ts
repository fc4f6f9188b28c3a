import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { partialDateSchema } from '../../../schemas/values/dates.ts';
import { languageCodes } from '../../../schemas/values/languages.ts';
import { httpsAddressSchema } from '../../../schemas/values/text.ts';
import type { Origin } from '../document/document.ts';
import { elementsIn, property } from './html-tree.ts';

const articleTypes = ['NewsArticle', 'Article', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle'];

/** What a page says about its article for programs: structured data first, then its `<meta>` elements. */
export function htmlOrigin(page: Root): Origin {
  const data = structuredData(page);
  const meta = metaOf(page);
  const link = elementsIn(page, 'link').find((element) => property(element, 'rel') === 'canonical');
  const [root] = elementsIn(page, 'html');
  const language = (root ? property(root, 'lang') : '').slice(0, 2).toLowerCase();
  return {
    headline: text(data.headline) ?? meta['og:title'],
    byline: namesOf(data.author) ?? meta.author ?? meta['article:author'],
    medium: namesOf(data.publisher) ?? meta['og:site_name'],
    url: [link && property(link, 'href'), meta['og:url']].find(
      (address) => httpsAddressSchema.safeParse(address).success,
    ),
    published: [data.datePublished, meta['article:published_time'], meta.date, meta['dc.date']]
      .map((date) => text(date)?.slice(0, 10))
      .find((date) => partialDateSchema.safeParse(date).success),
    language: language !== 'de' && languageCodes.some((code) => code === language) ? language : undefined,
  };
}

function metaOf(page: Root): Record<string, string | undefined> {
  return Object.fromEntries(
    elementsIn(page, 'meta').flatMap((element) => {
      const name = property(element, 'property') || property(element, 'name');
      const content = property(element, 'content').replaceAll(/\s+/g, ' ').trim();
      return name === '' || content === '' || /^https?:/.test(content) !== name.endsWith('url')
        ? []
        : [[name.toLowerCase(), content]];
    }),
  );
}

/** The JSON-LD of the article; empty where there is none. */
function structuredData(page: Root): Record<string, unknown> {
  for (const script of elementsIn(page, 'script')) {
    if (property(script, 'type') !== 'application/ld+json') continue;
    const found = findArticle(parseJson(toString(script)));
    if (found) return found;
  }
  return {};
}

function findArticle(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) return value.map(findArticle).find((found) => found !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const node = value as Record<string, unknown>;
  const types = [node['@type']].flat();
  return types.some((type) => articleTypes.includes(String(type))) ? node : findArticle(node['@graph']);
}

function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .flatMap((one) => text(typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : one) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

function text(value: unknown): string | undefined {
  const line = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
  return line === '' ? undefined : line;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
