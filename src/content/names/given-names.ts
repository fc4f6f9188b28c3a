import { isCapitalised, sameGap, type Token } from './tokenize.ts';

/** Walks back from a family name over given names and initials, „Donald J. “; hyphens join them as spaces do. */
export function firstOfGivenNames(
  given: readonly Token[][],
  tokens: readonly Token[],
  family: number,
  previous: number,
): number {
  let first = family;
  for (;;) {
    const hyphened = tokens[first - 1]?.text === '-' && !tokens[first - 1]?.spaced && !tokens[first]?.spaced;
    const length = givenNameBefore(given, tokens, hyphened ? first - 1 : first);
    const start = (hyphened ? first - 1 : first) - length;
    if (length === 0 || start <= previous) return first;
    first = start;
  }
}

/** How many tokens before `end` are a given name, or an initial with its full stop; 0 when they are neither. */
function givenNameBefore(given: readonly Token[][], tokens: readonly Token[], end: number): number {
  const fits = (name: readonly Token[]) =>
    name.every(
      (word, i) => word.text === tokens[end - name.length + i]?.text && sameGap(tokens[end - name.length + i], word, i),
    );
  const whole = given.filter((name) => name.length > 0 && fits(name)).map((name) => name.length);
  if (whole.length > 0) return Math.max(...whole);
  const initial = tokens[end - 2]?.text;
  const abbreviated = tokens[end - 1]?.text === '.' && initial?.length === 1 && !isAbbreviatedPhrase(tokens, end - 2);
  return abbreviated && isCapitalised(initial) && given.some((name) => name[0]?.text.startsWith(initial)) ? 2 : 0;
}

/** True for the „B“ of „z. B.“, which is nobody's initial. */
export function isAbbreviatedPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '.' && /^\p{Ll}$/u.test(tokens[at - 2]?.text ?? '');
}
