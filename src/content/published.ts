import { CommandError } from './diagnostics/command.ts';
import { daySchema } from '../schemas/values/dates.ts';
import type { Content, ExplainerSource } from './model/content.ts';
import { hasPlaceholder } from './read/placeholders.ts';

/**
 * The day as which a build counts, `YYYY-MM-DD`: `BUILD_DATE`, so that the same content gives the same site on any day, else
 * today in UTC.
 *
 * @throws CommandError where it is no day
 */
export function buildDate(value = process.env.BUILD_DATE): string {
  if (value === undefined || value === '') return new Date().toISOString().slice(0, 10);
  if (daySchema.safeParse(value).success) return value;
  throw new CommandError(`BUILD_DATE ‚${value}‘ ist kein Tag.  Schreiben Sie JJJJ-MM-TT, zum Beispiel 2026-12-01.`);
}

/**
 * What is published on a day: no drafts, nothing that appears later, and nobody and nothing that only those name or that is
 * still to be filled in; a page that a person has stays.
 *
 * @param today `YYYY-MM-DD`
 */
export function withoutDrafts(content: Content, today: string): Content {
  const isHeldBack = ({ article }: ExplainerSource): boolean => article.draft === true || article.published > today;
  const drafts = content.explainers.filter(isHeldBack);
  const explainers = content.explainers.filter((explainer) => !isHeldBack(explainer));
  const published = <T>(entries: ReadonlyMap<string, T>, field: 'actors' | 'terms'): Map<string, T> => {
    const namedBy = (sources: readonly ExplainerSource[]) =>
      new Set(sources.flatMap(({ article }) => article[field].map(({ id }) => id)));
    const [inDrafts, inPublished] = [namedBy(drafts), namedBy(explainers)];
    const hasPage = (id: string) => field === 'actors' && Object.hasOwn(content.permalinks, `akteure/${id}.html`);
    const isHeldBack = ([id, entry]: [string, T]): boolean => inDrafts.has(id) || hasPlaceholder(entry);
    return new Map([...entries].filter((item) => !isHeldBack(item) || inPublished.has(item[0]) || hasPage(item[0])));
  };
  return {
    ...content,
    explainers,
    pages: content.pages.filter(({ draft }) => draft !== true),
    actors: published(content.actors, 'actors'),
    terms: published(content.terms, 'terms'),
  };
}
