import { codePoint } from '../../../schemas/broken-signs.ts';
import { quote } from '../../diagnostics/suggest.ts';

/** Where two texts part, and how, in German: what stands there in the one and in the other. */
export interface Difference {
  offset: number;
  actual: string;
  wanted: string;
  /** What to do about it, where that is not to write the wanted text. */
  note?: string;
}

/**
 * The first difference of two texts that are not the same; characters that nobody sees are called by name.
 *
 * @param end what a text is called that has nothing more at the place
 */
export function findDifference(actual: string, wanted: string, end = 'das Ende des Textes'): Difference {
  let offset = 0;
  while (offset < actual.length && offset < wanted.length && actual[offset] === wanted[offset]) offset += 1;
  const inBoth = (describe: typeof excerpt) => ({
    offset,
    actual: describe(actual, offset, end),
    wanted: describe(wanted, offset, end),
  });
  const [letter, other] = [actual, wanted].map((text) => letterAt(text, offset).letter.normalize('NFC'));
  if (letter && letter === other)
    return {
      ...inBoth(nameSpelling),
      note: 'Kopieren Sie die Stelle aus original.txt; auf der Seite sieht beides gleich aus.',
    };
  return inBoth(looksAlike(actual.slice(offset), wanted.slice(offset)) ? nameHidden : excerpt);
}

/** No message needs more; looking for an end in a long text takes a time that grows with the square of it. */
const maxNear = 100;
const nearBefore = (offset: number): number => Math.max(0, offset - maxNear);

/** What of a word stands before a place, at most 20 characters. */
function wordBefore(text: string, offset: number): string {
  return /\S{0,20}$/.exec(text.slice(nearBefore(offset), offset))?.[0] ?? '';
}

/** Whether two texts differ, at their beginning, in nothing that can be seen. */
function looksAlike(a: string, b: string): boolean {
  const [seenA, seenB] = [a, b].map((text) =>
    text
      .slice(0, 60)
      .normalize('NFC')
      .replaceAll(/[\s\p{Cf}]/gu, '')
      .slice(0, 20),
  );
  return seenA !== '' && seenA === seenB;
}

/** The letter that a place belongs to, with the signs that are put over it. */
function letterAt(text: string, offset: number): { start: number; letter: string } {
  const from = nearBefore(offset + 1);
  const base = text.slice(from, offset + 1).search(/\P{M}\p{M}*$/u);
  const start = from + Math.max(base, 0);
  return { start, letter: /^\P{M}\p{M}*/u.exec(text.slice(start, start + maxNear))?.[0] ?? '' };
}

/** A letter by the signs of which it is made, where the other text makes the same one of others. */
function nameSpelling(text: string, offset: number): string {
  const { start, letter } = letterAt(text, offset);
  const word = wordBefore(text, start);
  const signs = Array.from(letter, codePoint);
  const count = signs.length === 1 ? 'ein Zeichen' : `${signs.length} Zeichen`;
  return `${word ? `nach ${quote(word)} ` : ''}${quote(letter.normalize('NFC'))} als ${count} (${signs.join(' ')})`;
}

function excerpt(text: string, offset: number, end: string): string {
  if (offset >= text.length) return end;
  return quote(wordBefore(text, offset) + text.slice(offset, offset + 25));
}

const names: Readonly<Record<string, string>> = {
  ' ': 'ein Leerzeichen',
  '  ': 'ein doppeltes Leerzeichen',
  '\n': 'ein Zeilenumbruch',
  '\n\n': 'ein neuer Absatz',
  '\u00a0': 'ein geschütztes Leerzeichen',
  '\u00ad': 'ein weiches Trennzeichen',
  '\u202f': 'ein schmales geschütztes Leerzeichen',
};

/** What stands between the last visible character before a place and the next. */
function nameHidden(text: string, offset: number): string {
  const from = nearBefore(offset);
  const start = from + text.slice(from, offset).search(/[\s\p{Cf}]*$/u);
  const [hidden = ''] = /^[\s\p{Cf}]*/u.exec(text.slice(start, start + maxNear)) ?? [];
  const word = quote(wordBefore(text, start));
  if (hidden) return `nach ${word} ${names[hidden] ?? Array.from(hidden, codePoint).join(' ')}`;
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return `nach ${word} ${quote(next)} (${codePoint(next)})`;
}
