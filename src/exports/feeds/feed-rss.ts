import { getRssString } from '@astrojs/rss';
import { startOfDay } from '../../words/orthography/dates.ts';
import type { FeedItem, FeedSite } from './feed-items.ts';
import { escapeMarkup } from '../../site/html/page-html.ts';

/** The site as RSS 2.0 with the full texts; the items have the days of their publication and last change, the feed has no clock. */
export function rssFeed({ name, claim, author, url }: FeedSite, items: readonly FeedItem[]): Promise<string> {
  const self = escapeMarkup(new URL('feed.xml', url).href);
  return getRssString({
    title: dropNonXml(name),
    description: dropNonXml(claim),
    site: url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>de</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: items.map((item) => ({
      link: item.url,
      title: dropNonXml(item.title),
      description: dropNonXml(item.summary),
      content: dropNonXml(item.html),
      pubDate: new Date(item.published),
      customData: `<guid isPermaLink="false">${item.id}</guid><dc:creator>${escapeMarkup(dropNonXml(author))}</dc:creator><atom:updated>${startOfDay(item.modified)}</atom:updated>`,
    })),
  });
}

/** Leaves out what no XML document may hold, escaped or not: control characters, halves of surrogate pairs. */
function dropNonXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
