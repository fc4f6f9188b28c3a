import { apparatusOf } from '../schemas/apparatus.ts';
import { reservedSlugs } from '../schemas/ids.ts';
import type { Content, ExplainerSource } from './content.ts';

/** Pages beside those of the sections. */
const besides = ['index', 'einfache-sprache', 'mitnehmen'];

/** One line for each explainer and section that has been published and is gone without an alias. */
export function lostAddresses({ explainers, permalinks }: Content): string[] {
  const published = Object.keys(permalinks);
  const former = new Set(explainers.flatMap(({ slug, article }) => [slug, ...article.aliases]));
  const explainersGone = published
    .flatMap((page) => /^([^/]+)\/index\.html$/.exec(page)?.[1] ?? [])
    .filter((slug) => !former.has(slug) && !reservedSlugs.includes(slug))
    .map(
      (slug) =>
        `Hinweis: Das Erklärstück ‚${slug}‘ gibt es nicht mehr. Heißt es jetzt anders, tragen Sie ‚${slug}‘ dort unter ‚aliases‘ ein.`,
    );
  const sectionsGone = explainers
    .filter(({ article }) => !article.withdrawn)
    .flatMap((explainer) => {
      const known = knownSections(explainer);
      const folders = [explainer.slug, ...explainer.article.aliases].map((slug) => `${slug}/`);
      const ids = published.flatMap((page) => {
        const folder = folders.find((start) => page.startsWith(start));
        return folder === undefined ? [] : [page.slice(folder.length, -'.html'.length)];
      });
      return [...new Set(ids)]
        .filter((id) => !known.includes(id))
        .map(
          (id) =>
            `Hinweis: Den Abschnitt ‚${id}‘ von ‚${explainer.slug}‘ gibt es nicht mehr. Tragen Sie die Kennung bei dem Abschnitt, der ihn fortsetzt, unter ‚aliases‘ ein: aliases: [${id}].`,
        );
    });
  return [...explainersGone, ...sectionsGone];
}

function knownSections({ article, claims, contacts, chronology }: ExplainerSource): string[] {
  const apparatus = apparatusOf({
    contacts: contacts?.contacts.length ?? 0,
    events: chronology.length,
    actors: article.actors.length,
    terms: article.terms.length,
    claims: Object.keys(claims).length,
  });
  return [...besides, ...apparatus, ...article.sections.flatMap(({ id, aliases }) => [id, ...aliases])];
}
