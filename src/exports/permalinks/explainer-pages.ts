import { articlePage } from '../../explainer/article-page.ts';
import type { Explainer, NamedPage } from '../../explainer/explainer.ts';
import { passagePages } from '../../explainer/passage-page.ts';
import { passagePageTitle } from '../../words/passages.ts';
import { aloneWords, plainWords } from '../../words/sections.ts';
import { takeAwayWords } from '../../words/sharing.ts';

/** The pages of an explainer, the whole one first: what stays when it is renamed or withdrawn. */
export function explainerPages(explainer: Explainer): NamedPage[] {
  const { slug, page, article, contents, plain } = explainer;
  const alone = articlePage(explainer);
  return [
    { page, title: article.title },
    ...contents.map(({ id, title }) => ({ page: `${slug}/${id}.html`, title: `${title} – ${article.title}` })),
    ...passagePages(explainer).map(({ page: file, title }) => ({ page: file, title: passagePageTitle(title) })),
    { page: `${slug}/mitnehmen.html`, title: takeAwayWords.title(article.title) },
    ...(alone ? [{ page: alone.page, title: aloneWords.title(article.title) }] : []),
    ...(plain ? [{ page: `${slug}/einfache-sprache.html`, title: plainWords.title(plain.title) }] : []),
  ];
}

/** The file at the address of an explainer's folder, for those who trim the address of one of its pages. */
export function folderIndex(slug: string): string {
  return `${slug}/index.html`;
}
