import type { APIRoute } from 'astro';
import { allExplainers, shownContent } from '../site/content/get-content.ts';
import { addressOn } from '../site/html/site-url.ts';
import { forwardingPage } from '../exports/permalinks/redirect-page.ts';
import { forwardsOf } from '../exports/permalinks/redirects.ts';
import type { TitledForward } from '../exports/permalinks/redirects.ts';

export function getStaticPaths() {
  const { site, pages } = shownContent();
  return forwardsOf(allExplainers(), site.name, pages).map((forward) => ({
    params: { forward: forward.from },
    props: forward,
  }));
}

export const GET: APIRoute<TitledForward> = ({ props, site }) => {
  const canonical = site && addressOn(site, props.to);
  return new Response(forwardingPage({ ...props, siteName: shownContent().site.name, canonical }), {
    headers: { 'Content-Type': 'text/html' },
  });
};
