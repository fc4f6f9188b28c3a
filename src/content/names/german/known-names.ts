import { createRequire } from 'node:module';

// Two of the package's six lists: the German names and the longest; all of them take three times as long to load.
const load = createRequire(import.meta.url);
const lists = ['de', 'en'].map(
  (language) => load(`gender-detection-from-name/names/${language}.js`) as ReadonlyMap<string, 'male' | 'female'>,
);

/** Given names in the list that are family names first, to readers of German news. */
const MOSTLY_FAMILY = new Set(['aydin', 'erdogan', 'orban', 'yilmaz']);

/** „Melania“, „Recep“, „Günther“ */
export const isGivenName = (word: string): boolean => lists.some((list) => list.has(word.toLowerCase()));

/** Given names that are at home in German: „Günther“, „Wolf“, but not „Harris“. */
export const isGermanGivenName = (word: string): boolean =>
  lists[0]?.has(word.toLowerCase()) === true && !MOSTLY_FAMILY.has(word.toLowerCase());

/** What the given names tell that are known; undefined where none is, or they or the lists differ, as for „Kai“. */
export function genderOf(given: readonly string[]): 'male' | 'female' | undefined {
  const genders = new Set(given.flatMap((name) => lists.flatMap((list) => list.get(name.toLowerCase()) ?? [])));
  return genders.size === 1 ? [...genders][0] : undefined;
}
