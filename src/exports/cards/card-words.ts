import { compoundParts, graphemes, syllables } from './card-hyphens.ts';

/** What stands between a piece and the next: a space, nothing, or a place where a hyphen may break the word. */
type Joint = ' ' | '' | 'hyphen';

/** A part of a text that stays in one line. */
export interface Piece {
  text: string;
  joint: Joint;
}

/** Words of up to so many signs are made smaller rather than broken. */
const longWord = 12;

/** The words of a text; after a hyphen, dash or slash inside a word a line may end too. */
export function wordsOf(text: string): Piece[] {
  return text.split(' ').flatMap((word) => {
    const parts = word.split(/(?<=\p{L}{2}[-‐–/])(?=\p{L}{2})/u);
    return parts.map((part, i) => ({ text: part, joint: i === parts.length - 1 ? ' ' : '' }) as const);
  });
}

/** How far a word may be broken: not at all, at the seams of a compound, or between any two signs. */
export type Breaking = 'whole' | 'seams' | 'anywhere';

/**
 * Breaks a word that does not fit into pieces that do: at the seams of a compound, what is too long for that at
 * syllables, and what has none between any two signs. A word that fits, or is short, is one piece.
 */
export function breakWord({ text, joint }: Piece, breaking: Breaking, fits: (text: string) => boolean): Piece[] {
  const whole = text.replaceAll('\u00AD', '');
  if (breaking === 'whole' || fits(whole) || whole.length <= longWord) return [{ text: whole, joint }];
  const isWhole = (part: string): boolean => breaking === 'seams' || fits(part);
  const hyphenated = compoundParts(text).flatMap((part) => (isWhole(part) ? [part] : syllables(part)));
  return hyphenated.flatMap((part, i) => {
    const after = i === hyphenated.length - 1 ? joint : 'hyphen';
    if (isWhole(part) || part.length <= longWord) return [{ text: part, joint: after }];
    const signs = graphemes(part);
    return signs.map((sign, at) => ({ text: sign, joint: at === signs.length - 1 ? after : '' }) as const);
  });
}

/** Every text whose width is needed to break the text anywhere. */
export function measurableParts(text: string): string[] {
  const pieces = wordsOf(text).flatMap((word) => [
    ...breakWord(word, 'whole', () => true),
    ...(word.text.length > longWord
      ? [...compoundParts(word.text), ...compoundParts(word.text).flatMap(syllables), ...graphemes(word.text)]
      : []
    ).map((part) => ({ text: part })),
  ]);
  return [...new Set(pieces.map(({ text: part }) => part)), ' ', '-'];
}
