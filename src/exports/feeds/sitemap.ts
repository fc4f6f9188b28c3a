import { archiveYears } from '../../explainer/archive.ts';
import { passageChanged, sectionChanged } from '../../explainer/changes.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passageFile } from '../../explainer/passage-page.ts';
import { addressOn } from '../../site/html/site-url.ts';
import { escapeMarkup } from '../../site/html/page-html.ts';

/** A page that is canonical to itself. */
export interface SitemapEntry {
  /** Its file in `dist/`. */
  page: string;
  /** `YYYY-MM-DD`, where known. */
  lastmod?: string;
}

/** The canonical pages, those of sections, passages and the editor among them; copies of an explainer are canonical to it and not listed. */
export function sitemapEntries(
  explainers: readonly Pick<Explainer, 'slug' | 'page' | 'article' | 'stand' | 'contents' | 'passages' | 'plain'>[],
  actors: readonly string[],
  pages: readonly string[],
): SitemapEntry[] {
  return [
    { page: 'index.html', ...lastChangeOf(explainers) },
    ...archiveYears(explainers).map(({ page, explainers: ofYear }) => ({ page, ...lastChangeOf(ofYear) })),
    ...explainers.flatMap(({ slug, page, stand, article, contents, passages, plain }) => [
      { page, lastmod: stand },
      ...contents.map(({ id }) => ({
        page: `${slug}/${id}.html`,
        lastmod: sectionChanged(id, { article, passages }) ?? article.published,
      })),
      ...passages.map((passage) => ({
        page: passageFile(slug, passage.id),
        lastmod: passageChanged(passage) ?? article.published,
      })),
      ...(plain ? [{ page: `${slug}/einfache-sprache.html`, lastmod: stand }] : []),
    ]),
    ...['akteure.html', ...actors.map((id) => `akteure/${id}.html`), ...pages].map((page) => ({ page })),
  ];
}

/** The newest change of all, which a list of them shows. */
function lastChangeOf(explainers: readonly Pick<Explainer, 'stand'>[]): Pick<SitemapEntry, 'lastmod'> {
  const newest = explainers
    .map(({ stand }) => stand)
    .sort()
    .at(-1);
  return newest === undefined ? {} : { lastmod: newest };
}

/** The sitemap; the start page has the address of the folder, as its canonical link says. */
export function sitemapXml(entries: readonly SitemapEntry[], site: URL): string {
  const urls = entries.map(({ page, lastmod }) => {
    // The protocol of sitemaps wants the apostrophe escaped too.
    const address = escapeMarkup(addressOn(site, page)).replaceAll("'", '&apos;');
    return `<url><loc>${address}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** `robots.txt`: everybody may read everything; it names the sitemap where there is one. */
export function robotsTxt(site: URL | undefined): string {
  const sitemap = site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
