import { startOfDay } from '../../words/orthography/dates.ts';
import type { FeedItem, FeedSite } from './feed-items.ts';

/** The site as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed({ name, claim, author, url }: FeedSite, items: readonly FeedItem[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description: claim,
    home_page_url: url.href,
    feed_url: new URL('feed.json', url).href,
    language: 'de',
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: startOfDay(item.published),
      date_modified: startOfDay(item.modified),
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
