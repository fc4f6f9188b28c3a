import type { APIRoute } from 'astro';
import { loadAllExplainers } from '../explainer/shown-content.ts';
import { addressOn } from '../hosting/site-url.ts';
import { forwardingPage } from '../sharing/forwarding-page.ts';
import { forwardsOf } from '../sharing/forwards.ts';
import type { Forward } from '../sharing/forwards.ts';

export function getStaticPaths() {
  return forwardsOf(loadAllExplainers()).map((forward) => ({
    params: { forward: forward.from },
    props: forward,
  }));
}

export const GET: APIRoute<Forward> = ({ props, site }) => {
  const canonical = site && addressOn(site, props.to);
  return new Response(forwardingPage({ ...props, canonical }), { headers: { 'Content-Type': 'text/html' } });
};
