import { parse } from 'yaml';

/** What the pages call themselves and their parts, and what those about the site speak of. */
export const ownWords: readonly string[] =
  'Accessibility Chromium Erklärstück Erklärstücke Erklärstücken Erklärstücks Faktenstand Guidelines Screenreader'.split(
    ' ',
  );

/** Fields that hold names. */
const named: readonly string[] = 'name names given family fullName short transliteration publisher label'.split(' ');

/**
 * The words that need no dictionary: names of actors and terms, and of whoever published a source, also in the genitive.
 *
 * @param text of a YAML file of the content; one that cannot be parsed has none
 */
export function nameWords(text: string): string[] {
  let value: unknown;
  try {
    value = parse(text, { schema: 'core' });
  } catch {
    return [];
  }
  const words = new Set(namesOfEntries(value).flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []));
  return [...words].flatMap((word) => [word, `${word}s`]);
}

function namesOfEntries(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOfEntries);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    named.includes(field)
      ? [inner].flat().filter((name): name is string => typeof name === 'string')
      : namesOfEntries(inner),
  );
}

/** The editor's own list, `words.txt`: a word a line; what follows `#` is a comment. */
export function listedWords(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
}
