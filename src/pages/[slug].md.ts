import { shownContent } from '../explainer/shown-content.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadAllExplainers } from '../explainer/load-explainers.ts';
import type { PrintedExplainer } from '../explainer/load-explainers.ts';
import { exportMarkdown, exportWithdrawal } from '../sharing/markdown-export.ts';

export async function getStaticPaths() {
  return loadAllExplainers().map((explainer) => ({ params: { slug: explainer.slug }, props: { explainer } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(await markdownOf(props.explainer, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });

async function markdownOf(explainer: PrintedExplainer, url: URL | undefined): Promise<string> {
  const { title, withdrawn } = explainer.article;
  if (withdrawn) return exportWithdrawal(title, withdrawn);
  const { site } = shownContent();
  const facts = { name: site.name, publisher: site.publisher.name, url };
  return exportMarkdown(explainer, explainer.texts.bodies, facts);
}
