import { getRssString } from '@astrojs/rss';
import type { FeedItem, FeedSite } from './feed-items.ts';
import { dropNonXml, escapeXml } from './feed-xml-text.ts';

/** The site as RSS 2.0 with the full texts; the items have the days of their publication and last change, the feed has no clock. */
export function rssFeed({ name, claim, author, url }: FeedSite, items: readonly FeedItem[]): Promise<string> {
  const self = escapeXml(new URL('feed.xml', url).href);
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
      customData: `<guid isPermaLink="false">${item.id}</guid><dc:creator>${escapeXml(author)}</dc:creator><atom:updated>${item.modified}T00:00:00Z</atom:updated>`,
    })),
  });
}
