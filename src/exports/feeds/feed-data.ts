import { loadAllExplainers, shownContent } from '../../site/content/get-content.ts';
import { feedItem, feedLength, modifiedOn } from './feed-items.ts';
import type { FeedItem, FeedSite } from './feed-items.ts';

/** What both feeds are made from: the explainers that appeared, changed or were withdrawn last, the latest first. */
export function loadFeed(url: URL): { site: FeedSite; items: FeedItem[] } {
  const data = shownContent().site;
  const site = { name: data.name, claim: data.claim, author: data.publisher.name || data.name, url };
  const latest = loadAllExplainers()
    .toSorted((a, b) => modifiedOn(b).localeCompare(modifiedOn(a), 'en'))
    .slice(0, feedLength);
  return { site, items: latest.map((explainer) => feedItem(explainer, explainer.texts.bodies, site)) };
}
