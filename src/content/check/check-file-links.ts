import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../schemas/article.ts';
import { formatPlainDate } from '../../words/orthography/dates.ts';
import { formatHint, maxMessages, report, type Wording } from '../diagnostics/message.ts';
import { findNearest, listNearest, quote, suggestNearest } from '../diagnostics/suggest.ts';
import { fileTarget, type FileTarget } from '../markdown/rehype/rehype-file-links.ts';
import type { FileLink, LinkPlaces } from './text/file-links.ts';

/** What links between explainers need to know of one. */
export interface LinkedExplainer {
  slug: string;
  /** Undefined where its front matter is invalid. */
  article: Article | undefined;
  formerSlugs: readonly string[];
  links: readonly FileLink[];
  /** Undefined where it has faults, and is not known to have a place or not. */
  places: LinkPlaces | undefined;
}

/** What is found in the links of an explainer. */
export interface CheckedLinks {
  messages: VFileMessage[];
  hints: string[];
}

/**
 * Links by file lead to a text that is there, to a place that it has, and to nothing that appears later than the link.
 *
 * @param today `YYYY-MM-DD`
 * @returns what is found, for each explainer
 */
export function checkFileLinks(explainers: readonly LinkedExplainer[], today: string): CheckedLinks[] {
  const bySlug = new Map(explainers.map((explainer) => [explainer.slug, explainer]));
  const heirs = new Map(explainers.flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [former, slug])));
  return explainers.map((own) => {
    const found: CheckedLinks = { messages: [], hints: [] };
    for (const { url, path, place } of own.links) {
      const target = fileTarget(url, own.slug);
      const other = target && bySlug.get(target.slug);
      const wording = !target
        ? wrongForm(url, own)
        : other
          ? (timeProblem(own, other, today) ?? placeProblem(target, other))
          : unknownExplainer(target, heirs, [...bySlug.keys()]);
      if (wording && found.messages.length < maxMessages) {
        const file = new VFile({ path });
        report(file, place, ...wording);
        found.messages.push(...file.messages);
      }
      if (!wording && other?.article?.withdrawn && other !== own)
        found.hints.push(
          formatHint(
            path,
            place,
            `Das Erklärstück ${quote(other.slug)} ist zurückgezogen.`,
            'Nehmen Sie den Link heraus, wenn er nichts mehr sagt.',
          ),
        );
    }
    return found;
  });
}

function wrongForm(url: string, { slug }: LinkedExplainer): Wording {
  const [path = ''] = url.split('#');
  const [, part = ''] = /([^/]*)\.mdx$/i.exec(path) ?? [];
  const place = { summary: '#kurz', 'source-note': '#quellen' }[part];
  const note =
    place === undefined
      ? `Schreiben Sie „../kennung/article.mdx“ mit dem Namen des Ordners, oder „../kennung/plain.mdx“; dieser hier heißt ${quote(slug)}.`
      : `Schreiben Sie ${quote(`${path.replace(/[^/]*$/, '')}article.mdx${place}`)}.`;
  return ['file-link', `Der Link ${quote(url)} führt zu keinem Erklärstück.`, note];
}

function unknownExplainer(target: FileTarget, heirs: ReadonlyMap<string, string>, slugs: readonly string[]): Wording {
  const heir = heirs.get(target.slug);
  const near = heir ?? findNearest(target.slug, slugs);
  const name = `Das Erklärstück ${quote(target.slug)}`;
  const written = quote(`../${near ?? ''}/${target.text}${target.id === undefined ? '' : `#${target.id}`}`);
  if (heir !== undefined)
    return ['unknown-explainer', `${name} heißt heute ${quote(heir)}.`, `Schreiben Sie ${written}.`];
  const note = near === undefined ? suggestNearest(target.slug, slugs) : `Meinten Sie ${written}?`;
  return ['unknown-explainer', `${name} gibt es nicht.`, note];
}

/** Whoever reads the one must be able to read the other. */
function timeProblem(own: LinkedExplainer, other: LinkedExplainer, today: string): Wording | undefined {
  if (own === other || !own.article || own.article.draft || !other.article) return undefined;
  const { draft, published } = other.article;
  const name = `Das Erklärstück ${quote(other.slug)}`;
  if (draft) return ['unpublished-explainer', `${name} ist noch ein Entwurf.`];
  const shown = own.article.published > today ? own.article.published : today;
  if (published <= shown) return undefined;
  return ['unpublished-explainer', `${name} erscheint erst am ${formatPlainDate(published)}.`];
}

function placeProblem({ text, id }: FileTarget, { slug, places, article }: LinkedExplainer): Wording | undefined {
  const known = places && (text === 'plain.mdx' ? places.plain : places.article);
  if (places && !known) {
    const reason = `Das Erklärstück ${quote(slug)} hat keine Fassung in Einfacher Sprache.`;
    return ['file-link', reason, `Schreiben Sie ${quote(`../${slug}/article.mdx`)}.`];
  }
  // A withdrawn one has no places, and the link leads to why.
  if (!known || id === undefined || known.includes(id) || article?.withdrawn) return undefined;
  const near = findNearest(id, known);
  const sections = text === 'plain.mdx' ? known : (article?.sections ?? []).map((section) => section.id);
  const note =
    near === undefined ? `Abschnitte dort sind: ${listNearest(id, sections)}.` : `Meinten Sie ${quote(`#${near}`)}?`;
  return ['unknown-anchor', `Die Stelle ${quote(`#${id}`)} gibt es in ${quote(`../${slug}/${text}`)} nicht.`, note];
}
