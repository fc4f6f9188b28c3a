import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keep } from '../build/kept-files.ts';
import { workFolder } from '../build/work-folder.ts';
import type { Content } from '../check/content.ts';
import { withoutDrafts } from '../check/without-drafts.ts';
import { printExplainers } from '../explainer/print-explainers.ts';
import type { PrintedExplainer } from '../explainer/print-explainers.ts';
import { pageKey } from '../hosting/page-key.ts';
import { readSiteUrl } from '../hosting/site-url.ts';
import type { Site } from '../schemas/site.ts';
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

/**
 * Makes the Markdown of what a build will publish, and keeps it for that build: it takes longer than the pages, and
 * needs nothing of Astro.
 */
export function keepMarkdown(content: Content, folder = workFolder): void {
  const { site } = content;
  for (const explainer of printExplainers(withoutDrafts(content))) {
    const file = join(folder, pageKey(markdownFile(explainer.slug), explainer, site));
    if (!existsSync(file)) keep(file, Buffer.from(markdownOf(explainer, site)));
  }
}
