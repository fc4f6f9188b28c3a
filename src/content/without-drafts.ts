import type { Content, ExplainerSource } from './model/content.ts';

/**
 * What is published on a day: no drafts, nothing that appears later, and nobody and nothing that only those name; a page that
 * a person has stays.
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
    return new Map([...entries].filter(([id]) => !inDrafts.has(id) || inPublished.has(id) || hasPage(id)));
  };
  return {
    ...content,
    explainers,
    actors: published(content.actors, 'actors'),
    terms: published(content.terms, 'terms'),
  };
}
