import type { APIRoute } from 'astro';
import { loadFeed } from '../exports/feeds/feed-data.ts';
import { rssFeed } from '../exports/feeds/feed-rss.ts';

export const GET: APIRoute = async ({ site: url }) => {
  // Astro writes no file for an answer without a body.
  if (!url) return new Response(null);
  const { site, items } = loadFeed(url);
  return new Response(await rssFeed(site, items), { headers: { 'Content-Type': 'application/rss+xml' } });
};
