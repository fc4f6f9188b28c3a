import type { APIRoute } from 'astro';
import { jsonFeed } from '../sharing/feed-json.ts';
import { loadFeed } from '../sharing/feed-load.ts';

export const GET: APIRoute = ({ site: url }) => {
  // Astro writes no file for an answer without a body.
  if (!url) return new Response(null);
  const { site, items } = loadFeed(url);
  return new Response(jsonFeed(site, items), { headers: { 'Content-Type': 'application/feed+json' } });
};
