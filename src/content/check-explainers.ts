import { join } from 'node:path';
import type { CreateRenderer, TextRenderer } from './markdown/render-texts.ts';
import { lastChanged } from '../schemas/values/dates.ts';
import type { Permalinks } from '../schemas/values/ids.ts';
import { checkFileLinks } from './check/check-file-links.ts';
import { checkExplainer, type Surroundings } from './check/check-explainer.ts';
import type { Content, ExplainerSource } from './model/content.ts';
import { previewExplainer } from './preview/preview-explainer.ts';
import type { ExplainerFiles } from './read/explainer-files.ts';
import type { ExplainerTexts } from './read/parsed-texts.ts';
import type { CheckCache, ExplainerCheck } from './check-cache.ts';
import { nameHints } from './check/hints.ts';

/** What the check does beside checking. */
export interface CheckOptions {
  /** Makes the texts of sound explainers HTML, while their trees are at hand. */
  createRenderer?: CreateRenderer;
  /** The day as which the run counts, `YYYY-MM-DD`; that of {@link buildDate} where none is given. */
  today?: string;
  /** Checks of earlier runs. */
  cache?: CheckCache;
  /** Whether messages about drafts that were never published are told apart, because they stop no build. */
  sparesDrafts?: boolean;
  /** Whether explainers with faults are wanted as far as they go. */
  previews?: boolean;
}

/** What the texts of all explainers are made with. */
type SharedEntries = Pick<Content, 'actors' | 'terms'>;

/**
 * Checks every explainer, or takes the cached check where nothing has changed.
 *
 * @param explainers the files of each, by slug
 * @param around with the permalinks of all
 * @param entries undefined where messages are about them; then no text is made
 */
export function checkExplainers(
  explainers: ReadonlyMap<string, readonly string[]>,
  around: Surroundings,
  entries: SharedEntries | undefined,
  { createRenderer, cache, previews }: CheckOptions,
): ExplainerCheck[] {
  const permalinksOf = bySlug(around.permalinks);
  const renderer = entries && createRenderer?.(entries.actors, entries.terms);
  return [...explainers].map(([slug, names]) => {
    const own = { ...around, permalinks: permalinksOf.get(slug) ?? {} };
    const folder = join(around.root, 'articles', slug);
    // The texts depend on some persons and terms only, which `names` stands for; all ids count where none are made.
    const context = JSON.stringify([slug, { ...own, today: '', ...(renderer && { actorIds: [], termIds: [] }) }]);
    const cached = cache?.get(folder, names, context);
    if (cached && isOfThePast(cached, around.today) && isValid(cached, renderer)) return cached;
    const { texts, files, ...found } = checkExplainer(slug, names, own);
    // A file that is missing is told of the folder.
    if (previews && renderer && (found.messages.length > 0 || !texts))
      return { ...found, preview: renderPreview(slug, files, own, renderer) };
    if (found.messages.length > 0) return found;
    const checked = texts ? withTexts(found, texts, renderer, entries) : found;
    cache?.put(folder, names, context, checked);
    return checked;
  });
}

function renderPreview(
  slug: string,
  files: ExplainerFiles,
  around: Surroundings,
  renderer: TextRenderer,
): ExplainerSource | undefined {
  const preview = previewExplainer(slug, files, around);
  try {
    return preview && { ...preview.source, texts: renderer.render(preview.source, preview.texts).texts };
  } catch {
    // Transforms rely on what the check has made sure; the messages say what it was.
    return undefined;
  }
}

/** Whether all that has happened to an explainer is of the past; then the day of the check makes no difference. */
function isOfThePast({ source }: ExplainerCheck, today: string): boolean {
  if (!source) return false;
  const { article } = source;
  return lastChanged(article) <= today && (article.withdrawn?.date ?? '') <= today;
}

/** Whether a cached check was made with the same persons and terms. */
function isValid({ source, names }: ExplainerCheck, renderer: TextRenderer | undefined): boolean {
  if (!renderer) return true;
  if (!source || !names) return false;
  return names.used === renderer.namesUsed(source.article, names.words);
}

function withTexts(
  found: ExplainerCheck,
  parsed: ExplainerTexts,
  renderer: TextRenderer | undefined,
  entries: SharedEntries | undefined,
): ExplainerCheck {
  const { source } = found;
  if (!source || !renderer || !entries) return found;
  const { texts, words } = renderer.render(source, parsed);
  const names = { used: renderer.namesUsed(source.article, words), words };
  const hints = [...(source.hints ?? []), ...nameHints(source.article, parsed.frontMatter, texts.found, entries)];
  return { ...found, source: { ...source, texts, hints }, names };
}

/** The published addresses of each explainer, so that what another one publishes changes nothing for it. */
function bySlug(permalinks: Permalinks): Map<string, Permalinks> {
  const slugOf = (page: string): string => page.replace(/(?:\/.*|\.html)$/s, '');
  const groups = Map.groupBy(Object.entries(permalinks), ([page]) => slugOf(page));
  return new Map([...groups].map(([slug, pages]) => [slug, Object.fromEntries(pages)]));
}

/** The same explainers with what is found in their links to one another. */
export function withLinks(
  slugs: readonly string[],
  checked: readonly ExplainerCheck[],
  today: string,
): ExplainerCheck[] {
  const linked = checked.map(({ source, formerSlugs, links, places }, index) => ({
    slug: slugs[index] ?? '',
    article: source?.article,
    formerSlugs: formerSlugs.map(({ slug }) => slug),
    links,
    places,
  }));
  const found = checkFileLinks(linked, today);
  return checked.map((explainer, index) => {
    const { messages, hints } = found[index] ?? { messages: [], hints: [] };
    const { source } = explainer;
    return {
      ...explainer,
      messages: [...explainer.messages, ...messages],
      source: source && hints.length > 0 ? { ...source, hints: [...(source.hints ?? []), ...hints] } : source,
    };
  });
}
