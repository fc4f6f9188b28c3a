import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { annotations } from '../exports/annotations/annotations.ts';
import { wordsIn } from '../schemas/values/language-marks.ts';
import { explainerPaths, shownExplainers, shownContent } from '../site/content/get-content.ts';

export function getStaticPaths() {
  return explainerPaths(shownExplainers().filter(({ passages }) => passages.length > 0));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { explainer }, site: url }) => {
  // Astro writes no file for an answer without a body.
  if (!url) return new Response(null);
  // Words alone, without the language of foreign ones: a body of `text/plain` has no elements.
  const data = wordsIn(annotations(explainer, shownContent().site, url));
  return new Response(`${JSON.stringify(data, undefined, 1)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};
