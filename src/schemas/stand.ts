import type { Article } from './article.ts';

/** The day of the last change, or of publication: the „Stand“. */
export function lastChanged({ published, changes }: Pick<Article, 'published' | 'changes'>): string {
  return changes.reduce((latest, { date }) => (date > latest ? date : latest), published);
}

/** Until when reports were read, the „Faktenstand“: a day, a month or a year. */
export function factsUntilDate({ factsUntil }: Pick<Article, 'factsUntil'>): string | undefined {
  return typeof factsUntil === 'object' ? factsUntil.date : factsUntil;
}
