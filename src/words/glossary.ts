import type { Actor } from '../schemas/actor.ts';

/** Words of the actors' entries, cards and pages. */
export const actorWords = {
  affiliation: 'Partei',
  background: 'Werdegang',
  born: 'Geboren',
  close: 'Schließen',
  description: 'Personen aus unseren Erklärstücken, mit ihren Ämtern und Schreibweisen.',
  dek: 'Personen aus unseren Erklärstücken',
  fullName: 'Voller Name',
  inExplainers: 'In unseren Erklärstücken',
  inNone: 'Bisher in keinem.',
  letters: 'Anfangsbuchstaben',
  nobody: 'Noch ist niemand verzeichnet.',
  older: 'Frühere Erklärstücke',
  spellings: 'Schreibweisen',
  toEntry: 'Zum Eintrag unter „Akteure“',
  transliteration: '(wissenschaftliche Umschrift)',
  years: 'Jahre',
} as const;

/** „Schreibweisen: Zelensky (BBC); Zelenskyy (CNN)“ */
export function spellingsText(spellings: Actor['spellings']): string {
  return `${actorWords.spellings}: ${spellings.map(({ form, used }) => `${form} (${used})`).join('; ')}`;
}

/** „Amt“ over one, „Ämter“ over several. */
export function officesWord(count: number): string {
  return count === 1 ? 'Amt' : 'Ämter';
}

/** „Mehr über Wladimir Putin“ */
export function moreAbout(name: string): string {
  return `Mehr über ${name}`;
}

/** „Genannt in „Auswirkungen“:“ */
export function mentionedIn(title: string): string {
  return `Genannt in „${title}“:`;
}

/** „In „Auswirkungen“:“, under the title of the explainer. */
export function inSection(title: string): string {
  return `In „${title}“:`;
}

/** „Absatz 2“, on one line. */
export function paragraphName(number: number): string {
  return `Absatz\u00a0${number}`;
}

/** „Absatz 2 in „Auswirkungen““, for screen readers. */
export function paragraphIn(number: number, title: string): string {
  return `Absatz ${number} in „${title}“`;
}

/** What the page of an actor holds, for previews. */
export function actorDescription(name: string): string {
  return `${name}: Ämter, Schreibweisen und die Erklärstücke, in denen der Name vorkommt.`;
}

/** Words of the terms' entries and cards. */
export const termWords = {
  close: 'Schließen',
  toEntry: 'Zum Eintrag unter „Begriffe“',
} as const;

/** Where the link to the passage with a term leads, for screen readers. */
export function toPlaceOfTerm(name: string): string {
  return `Zur Stelle, die „${name}“ nennt`;
}

/** A term as the head of its entry: with a capital letter, as all of them. */
export function termHead(name: string): string {
  return name.charAt(0).toLocaleUpperCase('de') + name.slice(1);
}

const characters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * The letters in the circle of a name: of its first and its last word, „Ursula von der Leyen“ → UL; an abbreviation of up to
 * four letters stands whole.
 */
export function initials(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (last === undefined && /^\p{Lu}{2,4}$/u.test(first)) return first;
  return [first, last ?? ''].flatMap((word) => firstLetter(word)).join('');
}

function firstLetter(word: string): string[] {
  const [found] = [...characters.segment(word)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment));
  return found ? [found.segment.toLocaleUpperCase('de')] : [];
}
