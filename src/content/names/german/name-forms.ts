import { endsInSibilant, isCapitalised, tokenize, type Token } from './tokenize.ts';

/** The forms that a word of a name takes in a text. */
export type Inflect = (word: string, last: boolean) => string[];

/** For each word of a name, what may stand for it in a text. */
export function formsOf(words: readonly Token[], inflect: Inflect): ReadonlySet<string>[] {
  return words.map(({ text }, at) => new Set(withCapital(inflect(text, at === words.length - 1), at === 0)));
}

/** The words of a text at which `createPersonFinder` may find a family name: its first one in each of its forms. */
export function wordsThatBegin(family: string): string[] {
  return [...(formsOf(tokenize(family), familyForms)[0] ?? [])];
}

/** A family name: „Weber“, „Webers“. */
export function familyForms(word: string, last: boolean): string[] {
  return last && !endsInSibilant(word) ? [word, `${word}s`] : [word];
}

/** The ending of an adjective; „Münchner“ has none. */
const INFLECTED =
  /(?:es?|(?<=(?:isch|lich|ig|al|iv|ell|los|frei|weiß|rot|schwarz|grün|blau|groß|klein|hoh|oberst|neu|alt))er)$/u;

/** A word of a term: an adjective, a noun in the singular or an abbreviation. */
export function termForms(word: string, last: boolean): string[] {
  if (!/^\p{L}{3,}$/u.test(word)) return [word];
  if (/^\p{Lu}+$/u.test(word)) return endsInSibilant(word) ? [word] : [word, `${word}s`];
  const adjective = !isCapitalised(word) || !last;
  if (adjective && INFLECTED.test(word))
    return ['e', 'en', 'er', 'es', 'em'].map((ending) => word.replace(INFLECTED, ending));
  if (!isCapitalised(word)) return [word];
  return ['', ...(endsInSibilant(word) ? [] : ['s']), 'es', 'n', 'en', 'e'].map((ending) => word + ending);
}

function withCapital(forms: readonly string[], first: boolean): string[] {
  return first ? forms.flatMap((form) => [form, form.charAt(0).toLocaleUpperCase('de') + form.slice(1)]) : [...forms];
}
