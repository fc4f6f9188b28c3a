import { aliasesOf } from '../explainer/aliases.ts';
import type { Explainer } from '../explainer/explainer.ts';
import { reservedIdPrefixes } from '../schemas/ids.ts';
import { explainerPages } from './explainer-pages.ts';

/** An address at which only a page stands that leads on. */
export interface Forward {
  /** Its file in `dist/`. */
  from: string;
  /** The file of the page to which it leads. */
  to: string;
  /** The name of that page. */
  title: string;
}

/** All forwards of the site: of trimmed addresses, of renamed sections and of renamed explainers. */
export function forwardsOf(explainers: readonly Explainer[]): Forward[] {
  return [
    { from: 'akteure/index.html', to: 'akteure.html', title: 'Akteure' },
    { from: 'archiv/index.html', to: 'index.html', title: 'Startseite' },
    ...explainers.flatMap((explainer) => {
      const besides = [trimmed(explainer), ...renamedSections(explainer)];
      return [...besides, ...explainer.article.aliases.flatMap((old) => renamedExplainer(explainer, old, besides))];
    }),
  ];
}

/** The address of an explainer's folder, for those who trim one of its pages. */
function trimmed({ slug, page, article }: Explainer): Forward {
  return { from: `${slug}/index.html`, to: page, title: article.title };
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
function renamedExplainer(explainer: Explainer, former: string, besides: readonly Forward[]): Forward[] {
  const formerly = (page: string): string => former + page.slice(explainer.slug.length);
  return [
    ...explainerPages(explainer).map(({ page, title }) => ({ from: formerly(page), to: page, title })),
    ...besides.map((forward) => ({ ...forward, from: formerly(forward.from) })),
  ];
}
