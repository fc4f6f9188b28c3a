import { aliasesOf } from '../../explainer/explainer.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { reservedIdPrefixes } from '../../schemas/ids.ts';
import { explainerPages, folderIndex } from './explainer-pages.ts';

/** An address at which only a page stands that leads on. */
export interface Forward {
  /** Its file in `dist/`. */
  from: string;
  /** The file of the page to which it leads. */
  to: string;
  /** A forward beside this one that leads there, where a link must be right from the folder's name and from inside it. */
  via?: string;
  /** The name of that page. */
  title: string;
}

/** All forwards of the site: of renamed sections, of renamed explainers, and of the archive's folder. */
export function forwardsOf(explainers: readonly Explainer[]): Forward[] {
  return [
    { from: 'archiv/index.html', to: 'index.html', title: 'Startseite' },
    ...explainers.flatMap((explainer) => {
      const sections = renamedSections(explainer);
      return [...sections, ...explainer.article.aliases.flatMap((old) => renamedExplainer(explainer, old, sections))];
    }),
  ];
}

function renamedSections({ slug, article, contents }: Explainer): Forward[] {
  const formerIds = aliasesOf(article);
  return contents.flatMap(({ id, title }) =>
    formerIds(id)
      // Actors and claims that are gone had no page of their own.
      .filter((former) => !reservedIdPrefixes.some((prefix) => former.startsWith(prefix)))
      .map((former) => ({
        from: `${slug}/${former}.html`,
        to: `${slug}/${id}.html`,
        title: `${title} – ${article.title}`,
      })),
  );
}

/** Everything that an explainer has under its address of today, under a former one. */
function renamedExplainer(explainer: Explainer, former: string, sections: readonly Forward[]): Forward[] {
  const formerly = (page: string): string => former + page.slice(explainer.slug.length);
  const pages = [
    ...explainerPages(explainer).map(({ page, title }) => ({ from: formerly(page), to: page, title })),
    ...sections.map((forward) => ({ ...forward, from: formerly(forward.from) })),
  ];
  return [...pages, ...formerFolder(explainer, former).filter(({ from }) => pages.every((page) => page.from !== from))];
}

/**
 * Hosts with clean addresses show `alt/index.html` at `/alt`, where `alt.html` sends them, as well as at `/alt/`. From there
 * `neu.html` is `/neu.html`, or `/alt/neu.html`, which leads up.
 */
function formerFolder({ slug, page, article: { title } }: Explainer, former: string): Forward[] {
  const via = `${former}/${slug}.html`;
  return [
    { from: folderIndex(former), to: page, via, title },
    { from: via, to: page, title },
  ];
}
