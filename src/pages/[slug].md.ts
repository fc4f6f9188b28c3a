import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { explainerPaths, loadAllExplainers, shownContent } from '../explainer/shown-content.ts';
import { markdownOf } from '../sharing/markdown-file.ts';

export function getStaticPaths() {
  return explainerPaths(loadAllExplainers());
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { explainer } }) =>
  new Response(markdownOf(explainer, shownContent().site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
