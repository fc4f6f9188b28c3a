import { getEntry } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { Explainer } from '../explainer/explainer.ts';
import { loadAllExplainers } from '../explainer/load-explainers.ts';
import { loadTexts } from '../sharing/markdown-export-load.ts';
import { exportMarkdown, exportWithdrawal } from '../sharing/markdown-export.ts';

export async function getStaticPaths() {
  return (await loadAllExplainers()).map((explainer) => ({ params: { slug: explainer.slug }, props: { explainer } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(await markdownOf(props.explainer, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });

async function markdownOf(explainer: Explainer, url: URL | undefined): Promise<string> {
  const { title, withdrawn } = explainer.article;
  if (withdrawn) return exportWithdrawal(title, withdrawn);
  const site = (await getEntry('site', 'site'))?.data;
  const facts = { name: site?.name ?? '', publisher: site?.publisher.name ?? '', url };
  return exportMarkdown(explainer, await loadTexts(explainer.slug), facts);
}
