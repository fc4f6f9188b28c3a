import { getCollection, render } from 'astro:content';
import type { ExplainerParts } from './explainer.ts';
import { joinExplainer } from './explainer.ts';
import type { Explainer } from './explainer.ts';
import { isWithdrawn } from './withdrawn.ts';

/** The explainers that can be read, newest first. */
export async function loadExplainers(): Promise<Explainer[]> {
  return (await loadAllExplainers()).filter((explainer) => !isWithdrawn(explainer));
}

/** The same, and those that are withdrawn. */
export async function loadAllExplainers(): Promise<Explainer[]> {
  const actors = new Map((await getCollection('actors')).map(({ id, data }) => [id, data]));
  const allTerms = new Map((await getCollection('terms')).map(({ id, data }) => [id, data]));
  const explainers = await Promise.all(
    (await getCollection('articles')).map(async (entry) => {
      const found = (await render(entry)).remarkPluginFrontmatter as ExplainerParts['found'];
      const { contacts, plain, ...data } = entry.data;
      return joinExplainer({ ...data, contacts, plain, slug: entry.id, actors, allTerms, found });
    }),
  );
  return explainers.sort((a, b) => order(b.article.published, a.article.published) || order(a.slug, b.slug));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
