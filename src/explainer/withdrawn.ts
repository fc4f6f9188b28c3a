import type { Article } from '../schemas/article.ts';

/** Whether an explainer has been taken back: its pages then only say so, and nothing leads to them. */
export function isWithdrawn({ article }: { article: Pick<Article, 'withdrawn'> }): boolean {
  return article.withdrawn !== undefined;
}
