import { quote } from './nearest.ts';
import { codePoint } from './position.ts';

/** Where two texts part, and how, in German: what stands there in the one and in the other. */
export interface Difference {
  offset: number;
  actual: string;
  wanted: string;
}

/** The first difference of two texts that are not the same; characters that nobody sees are called by name. */
export function findDifference(actual: string, wanted: string): Difference {
  let offset = 0;
  while (offset < actual.length && offset < wanted.length && actual[offset] === wanted[offset]) offset += 1;
  const describe = looksAlike(actual.slice(offset), wanted.slice(offset)) ? nameHidden : excerpt;
  return { offset, actual: describe(actual, offset), wanted: describe(wanted, offset) };
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

function excerpt(text: string, offset: number): string {
  if (offset >= text.length) return 'das Ende des Textes';
  const start = text.slice(0, offset).search(/\S{0,20}$/);
  return quote(text.slice(start, offset + 25));
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
  const start = text.slice(0, offset).search(/[\s\p{Cf}]*$/u);
  const [hidden = ''] = /^[\s\p{Cf}]*/u.exec(text.slice(start)) ?? [];
  const word = quote(/\S{0,20}$/.exec(text.slice(0, start))?.[0]);
  if (hidden) return `nach ${word} ${names[hidden] ?? Array.from(hidden, codePoint).join(' ')}`;
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return `nach ${word} ${quote(next)} (${codePoint(next)})`;
}
