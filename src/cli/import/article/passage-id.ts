import { footnoteLetter } from '../../../content/markdown/rehype/rehype-footnote-ids.ts';
import { isFiniteVerb, isFunctionWord } from '../../../content/names/german/german-word-classes.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';

/** An id is made of so many words at most, as far as they fit. */
const maxWords = 3;
const maxLength = 32;

/** Words that say little, beside those of German grammar; of English, which has articles too, the commonest. */
const weak =
  /^(?:sehr|viele?[nr]?|ganz|rund|etwa|circa|sich|uns|ihn|ihm|this|that|with|from|have|has|was|were|and|the|for|are|is|it|its|of|to|on|at|by)$/i;

const spelledOut: Readonly<Record<string, string>> = { '%': 'Prozent', '€': 'Euro', $: 'Dollar', '§': 'Paragraf' };

interface Word {
  slug: string;
  /** Its place in the passage. */
  at: number;
  weight: number;
}

/**
 * The id of a passage's claim: its two or three most telling words, in their order. Numbers and nouns tell more than other
 * words, and long ones more than short ones: „Das Bad kostet die Stadt zwei Millionen Euro“ → `stadt-millionen-euro`.
 * No number stands at the end, where one counts the marks of a claim.
 *
 * @param taken ids that other passages have
 */
export function passageId(passage: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(passage).sort((a, b) => b.weight - a.weight || b.slug.length - a.slug.length || a.at - b.at);
  let chosen: Word[] = [];
  for (const word of words)
    if (chosen.length < maxWords && join([...chosen, word]).length <= maxLength) chosen = [...chosen, word];
  const id = join(chosen) || (words[0]?.slug.slice(0, maxLength).replace(/-$/, '') ?? 'stelle');
  for (let nth = 1; ; nth += 1) {
    const wanted = nth === 1 ? id : `${id}-${footnoteLetter(nth)}`;
    if (!taken.has(wanted)) return wanted;
  }
}

/** In the order of the text, but numbers first where one would stand at the end. */
function join(words: readonly Word[]): string {
  const slugs = words.toSorted((a, b) => a.at - b.at).map(({ slug }) => slug);
  while (/(?:^|-)\d+$/.test(slugs.at(-1) ?? '') && slugs.some((slug) => !/(?:^|-)\d+$/.test(slug)))
    slugs.unshift(slugs.pop() ?? '');
  return slugs.join('-').replace(/-\d+$/, '');
}

/** The words that tell something; where there are none, all. */
function wordsOf(passage: string): Word[] {
  const all = passage
    .replaceAll(/[%€$§]/g, (sign) => ` ${spelledOut[sign] ?? ''} `)
    .replaceAll(/(?<=\d)[\s.](?=\d{3}(?!\d))/g, '')
    .split(/\s+/)
    .map((word, at): Word => {
      const plain = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      const slug = slugOf(plain) || plain.replaceAll(/[^0-9]+/g, '-').replaceAll(/^-|-$/g, '');
      return { slug, at, weight: weightOf(plain) };
    })
    .filter(({ slug }) => slug !== '');
  const telling = all.filter(({ weight }) => weight > 0);
  return telling.length > 0 ? telling : all;
}

function weightOf(word: string): number {
  if (weak.test(word) || isFunctionWord(word) || isFiniteVerb(word)) return 0;
  return /^[\p{Lu}\d]/u.test(word) ? 2 : 1;
}
