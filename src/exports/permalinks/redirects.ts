import type { OwnPage } from '../../content/model/content.ts';
import { aliasesOf, isWithdrawn } from '../../explainer/explainer.ts';
import type { Explainer, NamedPage } from '../../explainer/explainer.ts';
import { passageFile, passagePath } from '../../explainer/passage-page.ts';
import { reservedClaimIds } from '../../schemas/claim.ts';
import { reservedIdPrefixes } from '../../schemas/values/ids.ts';
import { withdrawalWords } from '../../words/changes.ts';
import { explainerPages, folderIndex } from './explainer-pages.ts';

/** An address at which only a page stands that leads on. */
export interface Forward {
  /** Its file in `dist/`. */
  from: string;
  /** The file of the page to which it leads. */
  to: string;
  /** A forward beside this one that leads there, where a link must be right from the folder's name and from inside it. */
  via?: string;
}

/** A forward, and the title of the page to which it leads. */
export interface TitledForward extends Forward {
  title: string;
}

/**
 * All forwards of the site: of renamed sections, explainers and pages of the editor, and of the archive's folder.
 *
 * @param siteName the title of the start page
 */
export function forwardsOf(
  explainers: readonly Explainer[],
  siteName: string,
  pages: readonly OwnPage[] = [],
): TitledForward[] {
  const forwards: Forward[] = [
    { from: 'archiv/index.html', to: 'index.html' },
    ...pages.flatMap(({ page, aliases }) => aliases.map((old) => ({ from: `${old}.html`, to: page }))),
    ...explainers.flatMap((explainer) => {
      const parts = [...renamedSections(explainer), ...renamedPassages(explainer)];
      return [
        ...parts,
        ...passagesFolder(explainer, explainer.slug),
        ...explainer.article.aliases.flatMap((old) => renamedExplainer(explainer, old, parts)),
      ];
    }),
  ];
  const titles = new Map([...pages, ...explainers.flatMap(titledPages)].map(({ page, title }) => [page, title]));
  return forwards.map((forward) => ({ ...forward, title: titles.get(forward.to) ?? siteName }));
}

function titledPages(explainer: Explainer): NamedPage[] {
  const pages = explainerPages(explainer);
  if (!isWithdrawn(explainer)) return pages;
  return pages.map(({ page, title }) => ({ page, title: withdrawalWords.title(title) }));
}

function renamedSections({ slug, article, contents }: Explainer): Forward[] {
  const formerIds = aliasesOf(article);
  return contents.flatMap(({ id }) =>
    formerIds(id)
      .flatMap((former) => pathOfFormer(former) ?? [])
      .map((former) => ({ from: `${slug}/${former}.html`, to: `${slug}/${id}.html` })),
  );
}

/** The page that a former id had, in the folder of the explainer: `beleg-tag` stands for `beleg/tag`; actors had none there. */
export function pathOfFormer(id: string): string | undefined {
  const [, claim] = /^beleg-(.+)$/.exec(id) ?? [];
  if (claim !== undefined) return reservedClaimIds.includes(claim) ? undefined : passagePath(claim);
  return reservedIdPrefixes.some((prefix) => id.startsWith(prefix)) ? undefined : id;
}

function renamedPassages({ slug, passages }: Explainer): Forward[] {
  return passages.flatMap((passage) =>
    passage.aliases.map((former) => ({ from: passageFile(slug, former), to: passageFile(slug, passage.id) })),
  );
}

/** For those who trim the address of a passage to that of the folder: its own index, and a page beside it as {@link formerFolder}. */
function passagesFolder({ slug, passages }: Explainer, folder: string): Forward[] {
  if (passages.length === 0) return [];
  const to = `${slug}/faktencheck.html`;
  const via = passageFile(folder, 'faktencheck');
  return [
    { from: passageFile(folder, 'index'), to, via },
    { from: via, to },
  ];
}

/** Everything that an explainer has under its address of today, under a former one. */
function renamedExplainer(explainer: Explainer, former: string, parts: readonly Forward[]): Forward[] {
  const formerly = (page: string): string => former + page.slice(explainer.slug.length);
  const pages = [
    ...explainerPages(explainer).map(({ page }) => ({ from: formerly(page), to: page })),
    ...parts.map((forward) => ({ ...forward, from: formerly(forward.from) })),
    ...passagesFolder(explainer, former),
  ];
  return [...pages, ...formerFolder(explainer, former).filter(({ from }) => pages.every((page) => page.from !== from))];
}

/**
 * Hosts with clean addresses show `alt/index.html` at `/alt`, where `alt.html` sends them, as well as at `/alt/`. From there
 * `neu.html` is `/neu.html`, or `/alt/neu.html`, which leads up.
 */
function formerFolder({ slug, page }: Explainer, former: string): Forward[] {
  const via = `${former}/${slug}.html`;
  return [
    { from: folderIndex(former), to: page, via },
    { from: via, to: page },
  ];
}
