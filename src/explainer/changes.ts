import type { Article } from '../schemas/article.ts';
import type { Change } from '../schemas/change.ts';
import type { CheckedPassage } from './claims.ts';

/** What a change is about, where it names a passage by the id that it has or had. */
export function passageOf<T extends Pick<CheckedPassage, 'id' | 'aliases'>>(
  { passage }: Pick<Change, 'passage'>,
  passages: readonly T[],
): T | undefined {
  if (passage === undefined) return undefined;
  return passages.find(({ id, aliases }) => id === passage || aliases.includes(passage));
}

/**
 * The day on which the page of a section last changed; undefined where no change has touched it. A change of a passage touches
 * the sections in which it is marked and the fact check, and every one the source note, where the log stands.
 */
export function sectionChanged(
  section: string,
  { article, passages }: { article: Pick<Article, 'changes'>; passages: readonly CheckedPassage[] },
): string | undefined {
  return article.changes.findLast((change) => {
    const passage = passageOf(change, passages);
    const touched = passage ? ['faktencheck', ...passage.places.map((place) => place.section)] : [];
    return ['quellen', change.section, ...touched].includes(section);
  })?.date;
}

/** The day on which a passage, or what is said of it, last changed; undefined where none did. */
export function passageChanged({ changes }: Pick<CheckedPassage, 'changes'>): string | undefined {
  return changes.at(-1)?.date;
}
