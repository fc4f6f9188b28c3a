import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { explainerPaths, allExplainers, shownContent } from '../site/content/get-content.ts';
import { markdownOf } from '../exports/markdown/markdown-export.ts';

export function getStaticPaths() {
  return explainerPaths(allExplainers());
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { explainer } }) =>
  new Response(markdownOf(explainer, shownContent().site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
