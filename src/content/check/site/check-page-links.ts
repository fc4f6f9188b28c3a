import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blockOf } from '../../../schemas/values/ids.ts';
import { maxMessages, report, type Wording } from '../../diagnostics/message.ts';
import { listNearest, quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { addressFromPage } from '../../markdown/rehype/rehype-file-links.ts';
import { apparatusIn, type ExplainerSource } from '../../model/content.ts';
import { partIds } from '../page-ids.ts';
import { ownAddress } from '../text/mdx-rules.ts';

/** The places of a page that links may name; undefined where it is not known which it has. */
export type Places = { ids: readonly string[]; sections?: readonly string[] } | undefined;

/** What the site has: by file in `dist/`, what links to it may name. */
export interface SitePages {
  pages: Map<string, Places>;
  /** Files that a build leaves out today. */
  heldBack: ReadonlySet<string>;
  /** Slugs of explainers that exist, but whose faults hide which pages and places they have. */
  faulty: readonly string[];
}

/**
 * The pages of the site beside those of the editor.
 *
 * @param faulty slugs of the explainers with faults
 * @param today `YYYY-MM-DD`
 */
export function sitePages(
  explainers: readonly ExplainerSource[],
  faulty: readonly string[],
  actorIds: readonly string[],
  today: string,
): SitePages {
  const pages = new Map<string, Places>([
    ['index.html', { ids: [] }],
    ['akteure.html', { ids: [] }],
    ...actorIds.map((id) => [`akteure/${id}.html`, { ids: [] }] as const),
  ]);
  const heldBack = new Set<string>();
  for (const explainer of explainers) {
    const { draft, published } = explainer.article;
    const isHeldBack = draft === true || published > today;
    for (const [file, places] of pagesOf(explainer)) {
      if (isHeldBack) heldBack.add(file);
      else pages.set(file, places);
    }
    if (!isHeldBack) pages.set(`archiv/${published.slice(0, 4)}.html`, { ids: [] });
  }
  return { pages, heldBack, faulty };
}

function pagesOf(source: ExplainerSource): [string, Places][] {
  const { slug, article, claims, plain } = source;
  const sections = article.sections.map(({ id }) => id);
  const all = [...sections, ...apparatusIn(source)];
  const entries = [
    ...article.actors.map(({ id }) => `akteur-${id}`),
    ...Object.keys(claims).flatMap((id) => [`beleg-${id}`, `faktencheck-${id}`]),
    ...partIds(source),
  ];
  const ids = article.withdrawn ? [] : [...all, ...entries];
  return [
    [`${slug}.html`, { ids, sections: article.withdrawn ? [] : sections }],
    [`${slug}.md`, { ids: [] }],
    [`${slug}/mitnehmen.html`, { ids }],
    ...all.map((id): [string, Places] => [`${slug}/${id}.html`, { ids: [id], sections: [id] }]),
    ...Object.keys(claims).map((id): [string, Places] => [`${slug}/beleg/${id}.html`, { ids: [] }]),
    ...(plain
      ? [[`${slug}/einfache-sprache.html`, { ids: plain.sections.map(({ id }) => id) }] as [string, Places]]
      : []),
  ];
}

/** Links of a page of the editor lead to pages and places that the site has. */
export function checkPageLinks(own: string, tree: Root, file: VFile, site: SitePages): void {
  let count = 0;
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const wording = linkProblem(node.url, own, site);
    if (wording && ++count <= maxMessages) report(file, node.position, ...wording);
  });
}

function linkProblem(url: string, own: string, { pages, heldBack, faulty }: SitePages): Wording | undefined {
  const target = url.startsWith('#') ? { file: own, fragment: url.slice(1) } : ownAddress(addressFromPage(url) ?? url);
  if (!target) return undefined;
  const { file, fragment } = target;
  if (heldBack.has(file)) {
    return ['unpublished-page', `Die Seite ${quote(file)} ist noch nicht erschienen.`];
  }
  const [folder = ''] = file.replace(/\.(?:html|md)$/, '').split('/');
  // The years of the archive come from the explainers.
  if (faulty.includes(folder) || (folder === 'archiv' && faulty.length > 0)) return undefined;
  if (!pages.has(file)) {
    const html = file
      .replace(/^(?:\.{1,2}\/)+/, '')
      .replace(/^(?:articles\/)?([^/]+)\/article\.mdx$/, '$1.html')
      .replace(/\.mdx?$/, '.html');
    const note = pages.has(html) ? `Schreiben Sie ${quote(html)}.` : suggestNearest(file, [...pages.keys()]);
    return ['unknown-page', `Die Seite ${quote(file)} gibt es nicht.`, note];
  }
  const places = pages.get(file);
  if (fragment === undefined || !places) return undefined;
  const { ids, sections = [] } = places;
  if (ids.includes(fragment) || sections.some((section) => blockOf(fragment, section))) return undefined;
  const where = file === own ? 'auf dieser Seite' : `auf ${quote(file)}`;
  const note =
    ids.length > 0 ? `Stellen dort sind: ${listNearest(fragment, ids)}.` : `Schreiben Sie nur ${quote(file)}.`;
  return ['unknown-anchor', `Die Stelle ${quote(`#${fragment}`)} gibt es ${where} nicht.`, note];
}
