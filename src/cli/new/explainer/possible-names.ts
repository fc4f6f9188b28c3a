import { isFunctionWord, isPlace, isPlainNoun } from '../../../content/names/german/german-word-classes.ts';
import { isGivenName } from '../../../content/names/german/known-names.ts';
import type { Token } from '../../../content/names/german/tokenize.ts';
import { isRole } from '../../../content/names/german/roles-and-firms.ts';

/** What looks like a name, and where it stands, in UTF-16 units. */
interface PossibleName {
  name: string;
  isPerson: boolean;
  start: number;
  end: number;
}

/** Given and family name together, and abbreviations in capitals. */
export function possibleNames(tokens: readonly Token[]): PossibleName[] {
  const names: PossibleName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    const last = endOfPerson(tokens, at);
    const isPerson = last > at;
    if (!isPerson && !/^\p{Lu}{2,6}$/u.test(token.text)) continue;
    const words = tokens.slice(at, last + 1);
    const name = words
      .map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text))
      .join('')
      .replaceAll("'", '’');
    names.push({
      // „Hans’“ is the genitive of „Hans“.
      name: isPerson ? name.replace(/’$/, '') : name,
      isPerson,
      start: token.start,
      end: words.at(-1)?.end ?? 0,
    });
    at = last;
  }
  return names;
}

const particles = ['von', 'van', 'de', 'der', 'den', 'zu', 'di', 'da', 'al', 'bin', 'ten'];

/** The index of the last word of a person's whole name that begins at one; the same where none does. */
function endOfPerson(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text ?? '';
  // „Van der Berg“ begins a sentence; nobody is called Van.
  if (!isGivenName(first) || !isName(first) || particles.includes(first.toLowerCase())) return at;
  let last = at;
  for (;;) {
    let next = last + 1;
    const isJoined = tokens[next]?.text === '-' && !tokens[next]?.spaced && !tokens[next + 1]?.spaced;
    if (isJoined) next += 1;
    else {
      while (isParticle(tokens, next)) next += 1;
      // „Donald J. Weber“
      if (/^\p{Lu}$/u.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === '.') next += 2;
      if (!tokens[next]?.spaced) return last;
      // „O’Neill“
      if (/^\p{Lu}$/u.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === "'") next += 2;
    }
    const word = tokens[next];
    // „Kim Jong-un“
    const isPart = isName(word?.text ?? '') || (isJoined && /^\p{Ll}{2,5}$/u.test(word?.text ?? ''));
    if (!word?.word || !isPart || next > at + 6) return last;
    last = next;
  }
}

/** „von“, and „und“ in „von und zu“. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word?.spaced) return false;
  const isJoint = word.text === 'und' && tokens[at - 1]?.text === 'von' && /^zum?$/.test(next?.text ?? '');
  return isJoint || particles.includes(word.text);
}

/** A word that may be a part of a name. */
function isName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(word) &&
    !isFunctionWord(word) &&
    !isRole(word) &&
    !isPlainNoun(word) &&
    !isPlace(word)
  );
}
