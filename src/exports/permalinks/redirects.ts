import type { OwnPage } from '../../content/model/content.ts';
import { aliasesOf } from '../../explainer/explainer.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passageFile, passagePath, passageTitle } from '../../explainer/passage-page.ts';
import { reservedClaimIds } from '../../schemas/claim.ts';
import { reservedIdPrefixes } from '../../schemas/ids.ts';
import { passagePageTitle, passageWords } from '../../words/passages.ts';
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

/** All forwards of the site: of renamed sections, explainers and pages of the editor, and of the archive's folder. */
export function forwardsOf(explainers: readonly Explainer[], pages: readonly OwnPage[] = []): Forward[] {
  return [
    { from: 'archiv/index.html', to: 'index.html', title: 'Startseite' },
    ...pages.flatMap(({ page, title, aliases }) => aliases.map((old) => ({ from: `${old}.html`, to: page, title }))),
    ...explainers.flatMap((explainer) => {
      const parts = [...renamedSections(explainer), ...renamedPassages(explainer)];
      return [
        ...parts,
        ...passagesFolder(explainer, explainer.slug),
        ...explainer.article.aliases.flatMap((old) => renamedExplainer(explainer, old, parts)),
      ];
    }),
  ];
}

function renamedSections({ slug, article, contents }: Explainer): Forward[] {
  const formerIds = aliasesOf(article);
  return contents.flatMap(({ id, title }) =>
    formerIds(id)
      .flatMap((former) => pathOfFormer(former) ?? [])
      .map((former) => ({
        from: `${slug}/${former}.html`,
        to: `${slug}/${id}.html`,
        title: `${title} – ${article.title}`,
      })),
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
    passage.aliases.map((former) => ({
      from: passageFile(slug, former),
      to: passageFile(slug, passage.id),
      title: passagePageTitle(passageTitle(passage)),
    })),
  );
}

/** For those who trim the address of a passage to that of the folder: its own index, and a page beside it as {@link formerFolder}. */
function passagesFolder({ slug, passages }: Explainer, folder: string): Forward[] {
  if (passages.length === 0) return [];
  const [to, title] = [`${slug}/faktencheck.html`, passageWords.all];
  const via = passageFile(folder, 'faktencheck');
  return [
    { from: passageFile(folder, 'index'), to, via, title },
    { from: via, to, title },
  ];
}

/** Everything that an explainer has under its address of today, under a former one. */
function renamedExplainer(explainer: Explainer, former: string, parts: readonly Forward[]): Forward[] {
  const formerly = (page: string): string => former + page.slice(explainer.slug.length);
  const pages = [
    ...explainerPages(explainer).map(({ page, title }) => ({ from: formerly(page), to: page, title })),
    ...parts.map((forward) => ({ ...forward, from: formerly(forward.from) })),
    ...passagesFolder(explainer, former),
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
