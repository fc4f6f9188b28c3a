import { shownContent } from '../explainer/shown-content.ts';
import { loadExplainers } from '../explainer/load-explainers.ts';
import { feedItem, feedLength } from './feed-items.ts';
import type { FeedItem, FeedSite } from './feed-items.ts';

/** What both feeds are made from: the newest explainers. */
export function loadFeed(url: URL): { site: FeedSite; items: FeedItem[] } {
  const data = shownContent().site;
  const site = { name: data.name, claim: data.claim, url };
  const newest = loadExplainers().slice(0, feedLength);
  return { site, items: newest.map((explainer) => feedItem(explainer, explainer.texts.bodies, site)) };
}
