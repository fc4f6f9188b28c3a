import type { APIRoute } from 'astro';
import { loadAllExplainers } from '../explainer/load-explainers.ts';
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
  const canonical = site && new URL(props.to, site).href;
  return new Response(forwardingPage({ ...props, canonical }), { headers: { 'Content-Type': 'text/html' } });
};
