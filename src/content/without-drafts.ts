import type { Content, ExplainerSource } from './model/content.ts';

/** What is published: no drafts, and nobody and nothing that only drafts name; a page that a person has stays. */
export function withoutDrafts(content: Content): Content {
  const drafts = content.explainers.filter(isDraft);
  const explainers = content.explainers.filter((explainer) => !isDraft(explainer));
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

function isDraft({ article }: ExplainerSource): boolean {
  return article.draft === true;
}
