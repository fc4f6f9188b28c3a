import type { APIRoute } from 'astro';
import { securityTxt } from '../../exports/feeds/security-txt.ts';
import { shownContent } from '../../site/content/get-content.ts';

export const GET: APIRoute = ({ site: url }) => {
  const { security, language } = shownContent().site;
  // Astro writes no file for an answer without a body.
  return new Response(securityTxt(security, language, url) ?? null);
};
