import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadExplainers } from '../explainer/load-explainers.ts';
import { sitemapEntries, sitemapXml } from '../sharing/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  // Astro writes no file for an answer without a body.
  if (!site) return new Response(null);
  const actors = (await getCollection('actors')).map(({ id }) => id).sort();
  const entries = sitemapEntries(await loadExplainers(), actors);
  return new Response(sitemapXml(entries, site), { headers: { 'Content-Type': 'application/xml' } });
};
