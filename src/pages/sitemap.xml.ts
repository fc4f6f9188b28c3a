import { shownExplainers, shownContent } from '../site/content/get-content.ts';
import type { APIRoute } from 'astro';
import { sitemapEntries, sitemapXml } from '../exports/feeds/sitemap.ts';

export const GET: APIRoute = ({ site }) => {
  // Astro writes no file for an answer without a body.
  if (!site) return new Response(null);
  const { actors, pages } = shownContent();
  const ids = [...actors.keys()].sort();
  const entries = sitemapEntries(
    shownExplainers(),
    ids,
    pages.map(({ page }) => page),
  );
  return new Response(sitemapXml(entries, site), { headers: { 'Content-Type': 'application/xml' } });
};
