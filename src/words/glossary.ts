import type { Actor } from '../schemas/actor.ts';
import { blockOf } from '../schemas/values/ids.ts';
import { quotePassage } from './orthography/quotations.ts';

/** Words of the actors' entries, cards and pages. */
export const actorWords = {
  affiliation: 'Partei',
  asOf: 'Stand der Angaben',
  background: 'Werdegang',
  born: 'Geboren',
  close: 'Schließen',
  founded: 'Gegründet',
  fullName: 'Voller Name',
  inExplainers: 'In unseren Erklärstücken',
  inNone: 'Bisher in keinem.',
  letters: 'Anfangsbuchstaben',
  named: 'Namen und Begriffe',
  native: 'In eigener Schrift',
  nobody: 'Noch ist niemand verzeichnet.',
  older: 'Frühere Erklärstücke',
  spellings: 'Schreibweisen',
  toEntry: 'Zum Eintrag unter „Akteure“',
  transliteration: '(wissenschaftliche Umschrift)',
  years: 'Jahre',
  offices: (count: number) => (count === 1 ? 'Amt' : 'Ämter'),
  moreAbout: (name: string) => `Mehr über ${name}`,
  mentionedIn: (title: string) => `Genannt in ${quotePassage(title)}:`,
  /** Under the title of the explainer. */
  inSection: (title: string) => `In ${quotePassage(title)}:`,
} as const;

/** „Schreibweisen: Tchaikovsky (BBC); Tschaikowskij (Duden)“ */
export function spellingsText(spellings: Actor['spellings']): string {
  return `${actorWords.spellings}: ${spellings.map(({ form, used }) => `${form} (${used})`).join('; ')}`;
}

const placeNames = { liste: 'Liste', zitat: 'Zitat', tabelle: 'Tabelle', titel: 'Zwischentitel' } as const;

/**
 * What a block of an article is called: „Absatz 2“, „Liste 1, Punkt 2“, „Tabelle 1, Zeile 3“, „Fußnote 1“; no line ends
 * before a number.
 *
 * @param id of the block, as `blockOf` reads it
 */
export function placeName(id: string, section: string): string {
  const { kind, numbers } = blockOf(id, section) ?? { kind: undefined, numbers: [] };
  const [first = 0, ...rest] = numbers;
  if (numbers.length === 0) return `Fußnote\u00a0${/\d+/.exec(id)?.[0] ?? ''}`;
  const name = `${kind ? placeNames[kind] : 'Absatz'}\u00a0${first}`;
  return rest.length === 0 ? name : `${name}, ${kind === 'tabelle' ? 'Zeile' : 'Punkt'}\u00a0${rest.join('.')}`;
}

/** What the page of an actor holds, for previews. */
export function actorDescription({ name, offices }: Pick<Actor, 'name' | 'offices'>): string {
  return `${name}: ${offices.length > 0 ? 'Ämter' : 'Angaben'}, Schreibweisen und die Erklärstücke, in denen der Name vorkommt.`;
}

/** Who is listed on the page of all actors, below its title and for previews. */
export function listedActors(kinds: readonly Actor['kind'][]): { dek: string; description: string } {
  const both = kinds.includes('organisation');
  return {
    dek: `Personen ${both ? 'und Organisationen ' : ''}aus unseren Erklärstücken`,
    description: both
      ? 'Personen und Organisationen aus unseren Erklärstücken, mit Ämtern und Schreibweisen.'
      : 'Personen aus unseren Erklärstücken, mit ihren Ämtern und Schreibweisen.',
  };
}

/** What stands between the group of an actor and the office. */
export const groupSeparator = ' · ';

/** Words of the terms' cards. */
export const termWords = {
  toEntry: 'Zum Eintrag unter „Begriffe“',
} as const;

/** A term as the head of its entry: with a capital letter, as all of them. */
export function termHead(name: string): string {
  return name.replace(
    /^(\uFDD0[^\uFDD1]*\uFDD1)?(.)/u,
    (_, mark: string | undefined, letter: string) => (mark ?? '') + letter.toLocaleUpperCase('de'),
  );
}

/** The letters in the circle of an actor: a short name of up to four signs, else the initials. */
export function monogramOf({ name, short }: Pick<Actor, 'name' | 'short'>): string {
  const whole = short !== undefined && [...characters.segment(short)].length <= 4 && !/\s/.test(short);
  return whole ? short : initials(name);
}

/** About how wide a letter is, in its height; what is not listed is as wide as any of these. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[IiJjlftr1.-]/u, 0.5],
  [/[a-lnopqs-vx-zßA-FHKLPR-VX-Z0-9]/u, 0.75],
  [/[GNOQ&]/u, 0.85],
];

/** By how much letters shrink that would not fit into their circle, in three steps of a class; 0 where they do. */
export function monogramStep(letters: string): 0 | 1 | 2 | 3 {
  const signs = [...characters.segment(letters.normalize('NFC'))];
  const width = signs.reduce((sum, { segment }) => {
    const plain = segment.normalize('NFD').replace(/\p{M}/gu, '');
    return sum + (letterWidths.find(([known]) => known.test(plain))?.[1] ?? 1.1);
  }, 0);
  if (width <= 2) return 0;
  return width <= 2.6 ? 1 : width <= 3.4 ? 2 : 3;
}

const characters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * The letters in the circle of a name: of its first and its last word, „Ursula von der Leyen“ → UL; of a word that stands
 * alone, of its parts; an abbreviation of up to four letters stands whole, „ISO“, „AfD“. Numbers count only where there is no
 * word: „1. FC Köln“ → FK.
 */
export function initials(name: string): string {
  const whole = wordsOf(name, /\s+/);
  const words = whole.length > 1 ? whole : wordsOf(name, /[\s\p{Pd}]+/u);
  const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (last === undefined && /^(?=(?:.*\p{Lu}){2})\p{L}{2,4}$/u.test(first)) return first;
  return [first, last ?? ''].flatMap((word) => firstLetter(word)).join('');
}

/** Those with letters, else those with numbers. */
function wordsOf(name: string, separator: RegExp): string[] {
  const words = name.split(separator).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const named = words.filter((word) => /\p{L}/u.test(word));
  return named.length > 0 ? named : words;
}

function firstLetter(word: string): string[] {
  const [found] = [...characters.segment(word)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment));
  return found ? [found.segment.toLocaleUpperCase('de')] : [];
}
