import { pathOfFormer } from './redirects.ts';
import { passagePath } from '../../explainer/passage-page.ts';
import { reservedClaimIds } from '../../schemas/claim.ts';
import { reservedSlugs } from '../../schemas/values/ids.ts';
import { fixedPages } from '../../schemas/site/page.ts';
import { apparatusTitles } from '../../words/sections.ts';
import { apparatusIn } from '../../content/model/content.ts';
import type { Content, ExplainerSource, OwnPage } from '../../content/model/content.ts';
import { findNearest, listNearest, quote } from '../../content/diagnostics/suggest.ts';

/** Pages beside those of the sections. */
const besides = ['index', 'einfache-sprache', 'mitnehmen', 'nur-artikel'];

/**
 * One line for each explainer, section and checked passage that has been published and is gone without an alias, with the alias and where
 * it probably belongs: at what has not been published yet.
 */
export function lostAddresses({ explainers, pages, permalinks }: Content): string[] {
  const published = Object.keys(permalinks);
  const former = new Set(explainers.flatMap(({ slug, article }) => [slug, ...article.aliases]));
  const explainersGone = published
    .flatMap((page) => /^([^/]+)\/index\.html$/.exec(page)?.[1] ?? [])
    .filter((slug) => !former.has(slug) && !reservedSlugs.includes(slug))
    .map((slug) => explainerGone(slug, explainers, new Set(published)));
  const sectionsGone = explainers
    .filter(({ article }) => !article.withdrawn)
    .flatMap((explainer) => {
      const known = knownSections(explainer);
      const folders = [explainer.slug, ...explainer.article.aliases].map((slug) => `${slug}/`);
      const ids = published.flatMap((page) => {
        const folder = folders.find((start) => page.startsWith(start));
        return folder === undefined ? [] : [page.slice(folder.length, -'.html'.length)];
      });
      const gone = [...new Set(ids)].filter((id) => !known.includes(id));
      return gone.map((id) =>
        id.startsWith(passagePath(''))
          ? passageGone(id.slice(passagePath('').length), explainer, new Set(ids))
          : sectionGone(id, explainer, new Set(ids)),
      );
    });
  return [...explainersGone, ...sectionsGone, ...lostPages(pages, explainers, permalinks)];
}

/** Pages of the editor that have been published and are gone, and places on them. */
function lostPages(
  pages: readonly OwnPage[],
  explainers: readonly ExplainerSource[],
  permalinks: Content['permalinks'],
): string[] {
  const ofExplainers = new Set(explainers.flatMap(({ slug, article }) => [slug, ...article.aliases]));
  return Object.entries(permalinks).flatMap(([file, ids]) => {
    const [, name] = /^([^/]+)\.html$/.exec(file) ?? [];
    // An explainer has a folder too.
    const isOther = name === undefined || ofExplainers.has(name) || Object.hasOwn(permalinks, `${name}/index.html`);
    const own = pages.find(({ page }) => page === file);
    if (own) return ids.filter((id) => !own.ids.includes(id)).map((id) => placeGone(id, own));
    if (isOther || fixedPages.includes(name) || pages.some(({ aliases: former }) => former.includes(name))) return [];
    return [
      `Die Seite ${quote(file)} gibt es nicht mehr. Legen Sie pages/${name}.mdx wieder an, oder tragen Sie bei der Seite, die sie fortsetzt, ganz oben ein: ${aliases([], name)}.`,
    ];
  });
}

function placeGone(id: string, { page }: OwnPage): string {
  const source = `pages/${page.replace(/\.html$/, '.mdx')}`;
  return `Den Abschnitt ${quote(id)} von ${quote(page)} gibt es nicht mehr. Setzen Sie in ${source} vor die Überschrift, die ihn fortsetzt, eine Zeile: <Anker id="${id}" />`;
}

function explainerGone(slug: string, explainers: readonly ExplainerSource[], published: ReadonlySet<string>): string {
  const gone = `Das Erklärstück ${quote(slug)} gibt es nicht mehr.`;
  const fresh = explainers.filter((entry) => !entry.article.draft && !published.has(`${entry.slug}.html`));
  // The sections of an explainer that was renamed are mostly the same.
  const alike = fresh.filter(({ article }) => article.sections.some(({ id }) => published.has(`${slug}/${id}.html`)));
  const candidates = alike.length > 0 ? alike : fresh;
  const meant = pick(slug, candidates, (explainer) => explainer.slug);
  if (meant)
    return `${gone} Heißt es jetzt ${quote(meant.slug)}, tragen Sie in articles/${meant.slug}/article.mdx ganz oben ein: ${aliases(meant.article.aliases, slug)}.`;
  const choice = listNearest(
    slug,
    candidates.map((explainer) => explainer.slug),
  );
  return `${gone} Heißt es jetzt anders, tragen Sie ${quote(slug)} dort unter ‚aliases‘ ein.${choice && ` Neu sind: ${choice}.`}`;
}

function sectionGone(id: string, { slug, article }: ExplainerSource, published: ReadonlySet<string>): string {
  const gone = `Den Abschnitt ${quote(id)} von ${quote(slug)} gibt es nicht mehr.`;
  // A section after the article does not get another name; it is gone because nothing is in it.
  const fresh = Object.hasOwn(apparatusTitles, id) ? [] : article.sections.filter((entry) => !published.has(entry.id));
  const meant = pick(id, fresh, (section) => section.id);
  if (meant)
    return `${gone} Heißt er jetzt ${quote(meant.id)}, tragen Sie dort in articles/${slug}/article.mdx ein: ${aliases(meant.aliases, id)}.`;
  const choice = listNearest(
    id,
    fresh.map((section) => section.id),
  );
  return `${gone} Tragen Sie die Kennung bei dem Abschnitt, der ihn fortsetzt, unter ‚aliases‘ ein: ${aliases([], id)}.${choice && ` Neu sind: ${choice}.`}`;
}

function passageGone(id: string, { slug, claims }: ExplainerSource, published: ReadonlySet<string>): string {
  const gone = `Die geprüfte Stelle ${quote(id)} von ${quote(slug)} gibt es nicht mehr.`;
  const file = `articles/${slug}/claims.yaml`;
  const fresh = Object.keys(claims).filter((claim) => !published.has(passagePath(claim)));
  const meant = pick(id, fresh, (claim) => claim);
  if (meant !== undefined)
    return `${gone} Heißt sie jetzt ${quote(meant)}, tragen Sie dort in ${file} ein: ${aliases(claims[meant]?.aliases ?? [], id)}.`;
  const rest = `Ist sie in keiner aufgegangen, tragen Sie in article.mdx bei ihrem Abschnitt ein: ${aliases([], `beleg-${id}`)}.`;
  return `${gone} Tragen Sie die Kennung in ${file} bei der Stelle ein, in der sie aufgegangen ist: ${aliases([], id)}. ${rest}`;
}

/** The only one, or the one whose name is near. */
function pick<T>(name: string, candidates: readonly T[], nameOf: (candidate: T) => string): T | undefined {
  const near = findNearest(name, candidates.map(nameOf));
  return candidates.length === 1 ? candidates[0] : candidates.find((candidate) => nameOf(candidate) === near);
}

function aliases(before: readonly string[], more: string): string {
  return `aliases: [${[...before, more].join(', ')}]`;
}

function knownSections(source: ExplainerSource): string[] {
  const { slug, article, claims } = source;
  // `alt/neu.html` leads on from the folder of a former name.
  return [
    slug,
    ...article.aliases,
    ...besides,
    ...apparatusIn(source),
    ...article.sections.flatMap(({ id, aliases: former }) => [
      id,
      ...former.map((alias) => pathOfFormer(alias) ?? alias),
    ]),
    ...reservedClaimIds.map(passagePath),
    ...Object.entries(claims).flatMap(([id, { aliases: former }]) => [id, ...former].map(passagePath)),
  ];
}
