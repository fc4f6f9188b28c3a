import { defineMiddleware } from 'astro:middleware';
import { contentSecurityPolicy } from './site/html/content-security-policy.ts';
import { detachLinks, retargetFragments } from './site/html/rewrite-links.ts';
import { withLanguages } from './site/html/page-languages.ts';
import { applyEdits, readElements } from './site/html/page-html.ts';

/** Finishes the HTML of a page when all of it is there. */
export const onRequest = defineMiddleware(async ({ locals, site }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { wholePage, takenFrom } = locals;
  const html = withLanguages(await response.text());
  const elements = readElements(html);
  const edits = [
    ...(wholePage === undefined ? [] : retargetFragments(elements, wholePage)),
    ...(takenFrom === undefined ? [] : detachLinks(elements, site && new URL(takenFrom, site))),
    // The dev server adds its own styles and scripts to the page later.
    ...(__DEV_SERVER__ ? [] : contentSecurityPolicy(html, elements)),
  ];
  return new Response(applyEdits(html, edits), response);
});
