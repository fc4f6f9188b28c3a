import { z } from 'astro/zod';

/** One word of a closed list, however its letters are written: „Falsch“, „FALSCH“ and „Gruen“ for „grün“ too. */
export function choiceOf<const T extends string>(values: readonly T[]) {
  return z.preprocess(
    (input) => (typeof input === 'string' ? (values.find((value) => alike(value, input)) ?? input) : input),
    z.enum(values),
  );
}

/** Whether two words are the same but for capital letters, blanks and umlauts that are written out. */
export function alike(a: string, b: string): boolean {
  return foldWord(a) === foldWord(b);
}

/** A word as it is compared: small letters, umlauts written out, one blank between its parts. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFC').toLocaleLowerCase('de').trim().replaceAll(/\s+/g, ' ');
  return plain.replaceAll(/[äöüß]/g, (letter) => written[letter] ?? letter);
}

const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
