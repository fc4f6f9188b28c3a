import { isCapitalised, type Token } from './tokenize.ts';

const TITLES = /^(?:Graf|Gräfin|Freiherr|Freifrau|Baron|Baronin|Prinz|Prinzessin|Fürst|Fürstin)$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** „Graf“, „Freifrau“: what stands between given and family name of some, and is the family name of others. */
export const isTitleOfNobility = (word: string): boolean => TITLES.test(word);

/** True for „Graf“ in „Otto Graf von Hohenfels“ and „Otto Graf Hohenfels“, false in „Otto Graf von der SPD“. */
export function isFollowedByFamilyName(tokens: readonly Token[], title: number): boolean {
  if (!isTitleOfNobility(tokens[title]?.text ?? '')) return false;
  let at = title + 1;
  while (/^(?:von|van|zu|zum|de|der|dem|den|und)$/u.test(tokens[at]?.text ?? '')) at++;
  const word = tokens[at];
  return word?.word === true && isCapitalised(word.text) && !ACRONYM.test(word.text);
}
