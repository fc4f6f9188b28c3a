import type {
  BackgroundNewsArticle,
  ImageObject,
  NewsMediaOrganization,
  Organization,
  Person,
  WebPageElement,
  WithContext,
} from 'schema-dts';
import { plainFile } from '../../pictures/picture.ts';
import type { ShownPicture } from '../../content/model/rendered-texts.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import type { OwnPage } from '../../content/model/content.ts';
import { addressOn } from '../../site/html/site-url.ts';
import { placeWith } from '../../site/own-pages.ts';
import type { Actor } from '../../schemas/actor.ts';
import type { Site } from '../../schemas/site/site.ts';
import { suppliedArticle } from './claim-review.ts';
import { articleCard } from '../cards/card-inputs.ts';

/** What forms of an explainer outside the site say of the site. */
export interface SiteFacts {
  name: string;
  /** The publisher, where entered. */
  publisher: string;
  /** How the passages were chosen and what is said of the rest, where entered. */
  method?: Site['method'];
  /** The address of the site, where known; without it no address is given. */
  url: URL | undefined;
}

// A name for what is described once and referred to elsewhere, in these data only.
const publisherId = '_:herausgeber';

/** News, and background to news: what knows only the one or the other finds the page. */
type ExplainerData = Omit<WithContext<BackgroundNewsArticle>, '@type'> & { '@type': readonly string[] };

/** What the data of a page name besides. */
interface ShownBeside {
  pictures?: readonly ShownPicture[] | undefined;
  /** The editor's pages, one of which may say how the site works. */
  pages?: readonly Pick<OwnPage, 'page' | 'ids'>[];
}

/**
 * The page in schema.org's terms: an article of ours based on the supplied one. The reviews of its passages are on their pages, and
 * what is cited on that of the sources. A `correction` would say that the article's own publisher has corrected it.
 *
 * @param url the address of the site, where known; without it no address is given
 */
export function structuredData(
  explainer: Explainer,
  site: Site,
  url: URL | undefined,
  { pictures = [], pages = [] }: ShownBeside = {},
): ExplainerData {
  const { article, page, contents, glossary, stand } = explainer;
  const address = (target: string) => (url ? { url: addressOn(url, target) } : {});
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'BackgroundNewsArticle'],
    ...(url && { '@id': addressOn(url, page), image: images(articleCard(explainer, site.name).file, pictures, url) }),
    ...address(page),
    headline: article.title,
    description: article.summary,
    inLanguage: 'de',
    datePublished: article.published,
    dateModified: stand,
    isPartOf: { '@type': 'WebSite', name: site.name, ...(url && { url: url.href }) },
    ...responsibleFor(site, url, pages),
    ...(article.checkedBy.length > 0 && {
      author: article.checkedBy.map((name): Person => ({ '@type': 'Person', name })),
    }),
    isBasedOn: suppliedArticle(article),
    about: glossary.filter(({ mentions }) => mentions.length > 0).map(({ actor }) => personOrOrganization(actor)),
    hasPart: contents.map(({ id, title }): WebPageElement => ({
      '@type': 'WebPageElement',
      name: title,
      ...address(`${page}#${id}`),
    })),
  };
}

/** The preview card, and with it the pictures of the page, with whose they are. */
function images(file: string, pictures: readonly ShownPicture[], url: URL): string | (string | ImageObject)[] {
  const card = addressOn(url, file);
  if (pictures.length === 0) return card;
  return [
    card,
    ...pictures.map(({ picture, alt, caption, credit }): ImageObject => ({
      '@type': 'ImageObject',
      url: addressOn(url, plainFile(picture).file),
      caption: caption || alt,
      creditText: credit,
    })),
  ];
}

/**
 * Publisher and author, the same, with the policy of corrections, which schema.org knows of organisations only; who answers for
 * the content; and how passages are chosen: as far as `site.yaml` says it.
 */
function responsibleFor(
  site: Site,
  url: URL | undefined,
  pages: readonly Pick<OwnPage, 'page' | 'ids'>[],
): Pick<ExplainerData, 'publisher' | 'author' | 'editor' | 'publishingPrinciples'> {
  const { publisher, responsible, corrections } = site;
  const about = (part: string) => {
    const place = placeWith(pages, part);
    return url && place !== undefined ? addressOn(url, place) : undefined;
  };
  const principles = about('methode');
  const policy = corrections.policy ? about('berichtigungen') : undefined;
  const organization: NewsMediaOrganization = {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId,
    name: publisher.name,
    ...(policy && { correctionsPolicy: policy }),
  };
  return {
    ...(publisher.name && { publisher: organization, author: { '@id': publisherId } }),
    ...(responsible.name && { editor: { '@type': 'Person', name: responsible.name } }),
    ...(principles && { publishingPrinciples: principles }),
  };
}

function personOrOrganization({ kind, name, short, wikidata }: Actor): Person | Organization {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(short !== undefined && { alternateName: short }),
    ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  };
}

/** JSON for a `<script>`: every `<` is escaped, so that no text in it can end the element. */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
