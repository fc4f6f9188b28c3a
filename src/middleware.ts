import { defineMiddleware } from 'astro:middleware';
import type { APIContext } from 'astro';
import { shownContent } from './explainer/shown-content.ts';
import { withContentSecurityPolicy } from './hosting/content-security-policy.ts';
import { detachLinks } from './hosting/detach-links.ts';
import { keptPage } from './hosting/kept-pages.ts';
import { retargetFragments } from './hosting/retarget-fragments.ts';

/** Finishes the HTML of a page when all of it is there; a page of an explainer that has not changed is not made again. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { explainer } = context.props as { explainer?: { digest: string } };
  if (!explainer || __DEV_SERVER__) {
    const response = await next();
    return isHtml(response) ? new Response(await finished(response, context), response) : response;
  }
  const { pathname } = context.url;
  const parts = [pathname, context.site?.href, shownContent().site, explainer.digest];
  const body = await keptPage(parts, async () => finished(await next(), context));
  const type = pathname.endsWith('.md') ? 'text/markdown' : 'text/html';
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
});

async function finished(response: Response, { locals, site }: APIContext): Promise<string> {
  let text = await response.text();
  if (!isHtml(response)) return text;
  const { wholePage, takenFrom } = locals;
  if (wholePage !== undefined) text = retargetFragments(text, wholePage);
  if (takenFrom !== undefined) text = detachLinks(text, site && new URL(takenFrom, site));
  // The dev server adds its own styles and scripts to the page later.
  return __DEV_SERVER__ ? text : withContentSecurityPolicy(text.replaceAll('</style><style>', ''));
}

function isHtml(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
}
