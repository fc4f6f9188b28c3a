import { shownContent } from '../explainer/shown-content.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadAllExplainers } from '../explainer/load-explainers.ts';
import type { PrintedExplainer } from '../explainer/load-explainers.ts';
import { exportMarkdown, exportWithdrawal } from '../sharing/markdown-export.ts';

export function getStaticPaths() {
  return loadAllExplainers().map((explainer) => ({ params: { slug: explainer.slug }, props: { explainer } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(markdownOf(props.explainer, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });

function markdownOf(explainer: PrintedExplainer, url: URL | undefined): string {
  const { title, withdrawn } = explainer.article;
  if (withdrawn) return exportWithdrawal(title, withdrawn);
  const { site } = shownContent();
  const facts = { name: site.name, publisher: site.publisher.name, url };
  return exportMarkdown(explainer, explainer.texts.bodies, facts);
}
