import { isAdjective, isDeterminer, isPlainNoun, isPreposition, looksLikeNoun } from './german/german-word-classes.ts';
import type { Candidate } from './mention.ts';
import { isEnterpriseNoun, isRole } from './german/roles-and-firms.ts';
import { isFollowedByFamilyName } from './german/titles-of-nobility.ts';
import { isCapitalised, type Token } from './german/tokenize.ts';

const GENERATION = /^(?:jr|sr|jun|sen|junior|senior)$/iu;

/** True when what stands after the name makes no double name, firm, house or other generation of it. */
export function fitsAfter(tokens: readonly Token[], candidate: Candidate): boolean {
  const { first, family, last, withGivenName } = candidate;
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  if (!next) return true;
  if (next.text === '&') return false;
  const glued = !next.spaced && second?.word === true && !second.spaced;
  if (glued && next.text === '-') {
    // „Annegret Kramp-Karrenbauer“ is another name than „Annegret Kramp“; „Willy-Brandt-Haus“ is a house.
    const double = withGivenName && tokens[family]?.spaced === true && first < family;
    return !double && !isEnterpriseNoun(second.text) && !isDoubleName(tokens, first, last + 2);
  }
  // „Weber:innen“
  if (glued && /^[:*_/]$/u.test(next.text) && /^in(?:nen)?$/u.test(second.text)) return false;
  if (candidate.genitive) return true;
  const later = next.text === ',' ? second?.text : next.text;
  if (GENERATION.test(later ?? '') || /^(?:II|III|IV)$/u.test(next.text)) return false;
  if (next.text === ',') return true;
  if (glued && next.text === "'") return false;
  if (!next.word) return true;
  if (isEnterpriseNoun(next.text)) return false;
  if (/^de[rmns]$/u.test(next.text) && /^(?:Jünger|Älter)en?$/u.test(second?.text ?? '')) return false;
  if (isFollowedByFamilyName(tokens, last)) return false;
  return !isCapitalised(next.text) || allowsNounAfter(tokens, candidate, next.text);
}

/** „laut Schröder-Köpf“: no article or adjective before two family names, and the second is no noun that makes a compound. */
function isDoubleName(tokens: readonly Token[], first: number, at: number): boolean {
  const [before, word, next] = [tokens[first - 1], tokens[at]?.text ?? '', tokens[at + 1]];
  if ((next?.text === '-' && !next.spaced) || before?.text === '-' || !isCapitalised(word)) return false;
  if (before?.word && (isDeterminer(before.text) || isAdjective(before.text))) return false;
  return !isRole(word) && !isPlainNoun(word) && !looksLikeNoun(word);
}

/**
 * „dass Weber Zölle erhebt“ is the person, „Weber Media verliert“ is not: at the start of a German sentence a verb follows
 * the subject, and a name with an article or a preposition before it ends the phrase.
 */
function allowsNounAfter(tokens: readonly Token[], { first, withGivenName }: Candidate, noun: string): boolean {
  const before = tokens[first - 1];
  if (withGivenName || /^(?:Anfang|Mitte|Ende)$/u.test(noun)) return true;
  if (!before?.word || isDeterminer(before.text)) return false;
  return !isPreposition(before.text);
}
