import type { APIRoute } from 'astro';
import { jsonFeed } from '../exports/feeds/feed-json.ts';
import { loadFeed } from '../exports/feeds/feed-data.ts';

export const GET: APIRoute = ({ site: url }) => {
  // Astro writes no file for an answer without a body.
  if (!url) return new Response(null);
  const { site, items } = loadFeed(url);
  return new Response(jsonFeed(site, items), { headers: { 'Content-Type': 'application/feed+json' } });
};
