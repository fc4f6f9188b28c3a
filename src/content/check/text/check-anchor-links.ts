import { visit } from 'unist-util-visit';
import type { Article } from '../../../schemas/article.ts';
import { maxMessages, report } from '../../diagnostics/message.ts';
import { findNearest, listNearest, quote } from '../../diagnostics/suggest.ts';
import type { ExplainerFiles } from '../../read/explainer-files.ts';
import type { MdxFile } from '../../read/mdx-file.ts';

/**
 * Links of the article and of our texts lead to a place that the page has on which they stand.
 *
 * @param sectionIds of which the nearest are listed where nothing is near
 * @param further the other places of the page
 */
export function checkAnchorLinks(
  article: Article,
  mdx: MdxFile,
  files: ExplainerFiles,
  sectionIds: readonly string[],
  further: readonly string[],
): void {
  const aliases = article.sections.flatMap((section) => section.aliases);
  for (const text of [mdx, files.summary, files.sourceNote]) checkLinksOf(text, sectionIds, further);
  checkLinksOf(files.plain, sectionIds, aliases);
}

function checkLinksOf(text: MdxFile | undefined, sectionIds: readonly string[], furtherIds: readonly string[]): void {
  if (!text?.tree) return;
  const { file, tree } = text;
  const links = sectionIds.map((id) => `#${id}`);
  const known = new Set([...links, ...furtherIds.map((id) => `#${id}`)]);
  let count = 0;
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url } = node;
    if (!url.startsWith('#') || known.has(url) || ++count > maxMessages) return;
    const near = findNearest(url, [...known]);
    const note = near === undefined ? `Abschnitte sind: ${listNearest(url, links)}.` : `Meinten Sie ${quote(near)}?`;
    report(file, node.position, 'unknown-anchor', `Die Stelle ${quote(url)} gibt es auf dieser Seite nicht.`, note);
  });
}
