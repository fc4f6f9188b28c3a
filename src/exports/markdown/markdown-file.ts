import type { PrintedExplainer } from '../../explainer/render-explainers.ts';
import { readSiteUrl } from '../../site/html/site-url.ts';
import type { Site } from '../../schemas/site.ts';
import { exportMarkdown, exportWithdrawal } from './markdown-export.ts';

/** The file of an explainer's Markdown in `dist/`. */
export function markdownFile(slug: string): string {
  return `${slug}.md`;
}

/** An explainer as Markdown, or that it is withdrawn. */
export function markdownOf(explainer: PrintedExplainer, site: Site): string {
  const { title, withdrawn } = explainer.article;
  if (withdrawn) return exportWithdrawal(title, withdrawn);
  const facts = { name: site.name, publisher: site.publisher.name, method: site.method, url: readSiteUrl() };
  return exportMarkdown(explainer, explainer.texts.bodies, facts);
}
