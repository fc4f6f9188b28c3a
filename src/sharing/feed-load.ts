import { getEntry } from 'astro:content';
import { loadExplainers } from '../explainer/load-explainers.ts';
import { feedItem, feedLength } from './feed-items.ts';
import type { FeedItem, FeedSite } from './feed-items.ts';
import { loadTexts } from './markdown-export-load.ts';

/** What both feeds are made from: the newest explainers. */
export async function loadFeed(url: URL): Promise<{ site: FeedSite; items: FeedItem[] }> {
  const data = (await getEntry('site', 'site'))?.data;
  const site = { name: data?.name ?? '', claim: data?.claim ?? '', url };
  const newest = (await loadExplainers()).slice(0, feedLength);
  const items = newest.map(async (explainer) => feedItem(explainer, await loadTexts(explainer.slug), site));
  return { site, items: await Promise.all(items) };
}
