import leven from 'leven';
import { foldWord } from '../../schemas/values/choice.ts';

/** Comparing two longer texts would take minutes. */
const maxLength = 200;
/** Pairs of letters that are compared for one value; in a longer list, it is looked for among those that begin like it. */
const maxPairs = 100_000;
/** More than these nobody reads in a message. */
const maxListed = 8;

const german = new Intl.Collator('de', { numeric: true });

/** The valid value that was probably meant, however its capitals, umlauts and accents are written; undefined where none is near. */
export function findNearest(value: string, valid: readonly string[]): string | undefined {
  if (value.length > maxLength) return undefined;
  // Of two letters, one is no slip but another word: of languages, nearly every one.
  const maxDistance = value.length <= 2 ? 0 : value.length === 3 ? 1 : Math.max(2, Math.floor(value.length / 3));
  const [nearest] = rank(
    value,
    valid.filter((candidate) => candidate.length <= maxLength),
  );
  return nearest && nearest.distance <= maxDistance ? nearest.candidate : undefined;
}

/** „Meinten Sie ‚mueller‘?“, or the nearest of all valid values where none is near, or `otherwise` where there are none. */
export function suggestNearest(value: string, valid: readonly string[], otherwise = ''): string {
  const near = findNearest(value, valid);
  if (near !== undefined) return `Meinten Sie ‚${near}‘?`;
  return valid.length > 0 ? `Möglich sind: ${listNearest(value, valid)}.` : otherwise;
}

/** „eins, drei, zwei": valid values, the nearest first, those equally near by the alphabet; at most eight by name. */
export function listNearest(value: string, valid: readonly string[]): string {
  const ranked = rank(value, valid).map(({ candidate }) => candidate);
  return listFirst([...new Set([...ranked, ...valid])]);
}

/** „eins, zwei": values in their order, at most eight by name. */
export function listFirst(values: readonly string[]): string {
  const further = values.length - maxListed;
  if (further <= 0) return values.join(', ');
  return `${values.slice(0, maxListed).join(', ')} und ${further} weitere`;
}

/** A value as it is shown in a message: on one line and of a bearable length. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nichts' : JSON.stringify(value);
  const characters = Array.from(text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim());
  return `‚${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : characters.join('')}‘`;
}

/** Accents are left out; an umlaut, which German writes out, is two letters: „plätze“ is „plaetze“, and not „platz“. */
function folded(text: string): string {
  return foldWord(text.slice(0, maxLength)).normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The values that are compared, each once, by how near they are. */
function rank(value: string, valid: readonly string[]): { candidate: string; distance: number }[] {
  const wanted = folded(value);
  const alike = valid.filter((candidate) => folded(candidate.charAt(0)) === wanted.charAt(0));
  let pairs = 0;
  return [...new Set([...alike, ...valid])]
    .filter((candidate) => (pairs += wanted.length * Math.min(candidate.length, maxLength)) <= maxPairs)
    .map((candidate) => ({ candidate, distance: leven(wanted, folded(candidate)) }))
    .sort((a, b) => a.distance - b.distance || german.compare(a.candidate, b.candidate));
}
