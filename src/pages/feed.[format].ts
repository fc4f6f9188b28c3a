import type { APIRoute } from 'astro';
import { feedItem, feedLength, modifiedOn } from '../exports/feeds/feed-items.ts';
import { jsonFeed } from '../exports/feeds/feed-json.ts';
import { rssFeed } from '../exports/feeds/feed-rss.ts';
import { exportedTexts } from '../exports/markdown/markdown-export.ts';
import { allExplainers, shownContent } from '../site/content/get-content.ts';

const formats = {
  json: { write: jsonFeed, type: 'application/feed+json' },
  xml: { write: rssFeed, type: 'application/rss+xml' },
} as const;

export function getStaticPaths() {
  return Object.entries(formats).map(([format, props]) => ({ params: { format }, props }));
}

/** The explainers that appeared, changed or were withdrawn last, the latest first. */
export const GET: APIRoute<(typeof formats)[keyof typeof formats]> = async ({ props: { write, type }, site: url }) => {
  // Astro writes no file for an answer without a body.
  if (!url) return new Response(null);
  const { name, claim, publisher } = shownContent().site;
  const site = { name, claim, author: publisher.name || name, url };
  const latest = allExplainers()
    .toSorted((a, b) => modifiedOn(b).localeCompare(modifiedOn(a), 'en'))
    .slice(0, feedLength);
  const items = latest.map((explainer) => feedItem(explainer, exportedTexts(explainer.texts), site));
  return new Response(await write(site, items), { headers: { 'Content-Type': type } });
};
