import type { APIRoute } from 'astro';
import { loadAllExplainers, shownContent } from '../site/content/get-content.ts';
import { addressOn } from '../site/html/site-url.ts';
import { forwardingPage } from '../exports/permalinks/redirect-page.ts';
import { forwardsOf } from '../exports/permalinks/redirects.ts';
import type { Forward } from '../exports/permalinks/redirects.ts';

export function getStaticPaths() {
  return forwardsOf(loadAllExplainers(), shownContent().pages).map((forward) => ({
    params: { forward: forward.from },
    props: forward,
  }));
}

export const GET: APIRoute<Forward> = ({ props, site }) => {
  const canonical = site && addressOn(site, props.to);
  return new Response(forwardingPage({ ...props, canonical }), { headers: { 'Content-Type': 'text/html' } });
};
