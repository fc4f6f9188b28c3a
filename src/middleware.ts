import { defineMiddleware } from 'astro:middleware';
import { withContentSecurityPolicy } from './hosting/content-security-policy.ts';
import { detachLinks } from './hosting/detach-links.ts';
import { retargetFragments } from './hosting/retarget-fragments.ts';

/** Finishes the HTML of a page when all of it is there. */
export const onRequest = defineMiddleware(async ({ locals, site }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { wholePage, takenFrom } = locals;
  let html = await response.text();
  if (wholePage !== undefined) html = retargetFragments(html, wholePage);
  if (takenFrom !== undefined) html = detachLinks(html, site && new URL(takenFrom, site));
  // The dev server adds its own styles and scripts to the page later.
  if (!__DEV_SERVER__) html = withContentSecurityPolicy(html.replaceAll('</style><style>', ''));
  return new Response(html, response);
});
