import type { Article } from '../schemas/article.ts';

/** Finds the ids that a section of the article had before; those after the article never had others. */
export function aliasesOf({ sections }: Pick<Article, 'sections'>): (section: string) => readonly string[] {
  const aliases = new Map(sections.map((section) => [section.id, section.aliases]));
  return (section) => aliases.get(section) ?? [];
}
