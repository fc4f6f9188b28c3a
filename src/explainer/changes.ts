import type { Article } from '../schemas/article.ts';

/** The day of the last change, or of publication: the „Stand“. */
export function lastChanged({ published, changes }: Pick<Article, 'published' | 'changes'>): string {
  return changes.reduce((latest, { date }) => (date > latest ? date : latest), published);
}
