import { codePoint } from '../../../schemas/values/broken-signs.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';

/** A place in a text. */
export interface Place {
  text: string;
  at: number;
}

/** How two texts part, in German: what stands there in the one and in the other. */
export interface Difference {
  actual: string;
  wanted: string;
}

/**
 * The difference of two texts from the places on where they part; signs that nobody sees, and different ones that look
 * alike, are called by their numbers.
 */
export function findDifference(actual: Place, wanted: Place): Difference {
  const [sign, other] = [signAt(actual), signAt(wanted)];
  if (sign === '' || other === '') return { actual: excerpt(actual), wanted: excerpt(wanted) };
  if ((isHidden(sign) || isHidden(other)) && goesOnAlike(actual, wanted))
    return { actual: nameHidden(actual), wanted: nameHidden(wanted) };
  const isNamed = areConfusable(sign, other);
  const describe = (place: Place, own: string): string => `${excerpt(place)}${isNamed ? ` (${codePoint(own)})` : ''}`;
  return { actual: describe(actual, sign), wanted: describe(wanted, other) };
}

/** The first difference of two texts that only seem to be the same; undefined where it can be seen, or there is none. */
function findHiddenDifference(actual: string, wanted: string): Difference | undefined {
  if (actual === wanted || visibleText(actual) !== visibleText(wanted)) return undefined;
  let at = 0;
  while (actual[at] === wanted[at]) at += 1;
  return { actual: nameHidden({ text: actual, at }), wanted: nameHidden({ text: wanted, at }) };
}

/** The suggestion of the nearest text; where it only seems to be the same, what is different. */
export function nearestText(text: string, valid: readonly string[], otherwise: string): string {
  const twin = valid.find((other) => visibleText(other) === visibleText(text));
  const difference = twin === undefined ? undefined : findHiddenDifference(text, twin);
  if (!difference) return suggestNearest(text, valid, otherwise);
  return `Dort steht ${difference.wanted}, hier ${difference.actual}.`;
}

/** A text without what nobody sees in it. */
function visibleText(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\p{Cf}]/gu, '');
}

function signAt({ text, at }: Place): string {
  return String.fromCodePoint(...[text.codePointAt(at)].filter((code) => code !== undefined));
}

function isHidden(sign: string): boolean {
  return /^[\s\p{Cf}]/u.test(sign);
}

/** Whether the texts differ, from there on, in nothing that can be seen. */
function goesOnAlike(actual: Place, wanted: Place): boolean {
  const [a, b] = [actual, wanted].map(({ text, at }) => visibleText(text.slice(at, at + 60)).slice(0, 20));
  return a === b;
}

/** Two dashes or quotation marks, or letters of two scripts, may look the same; letters of German do not. */
function areConfusable(sign: string, other: string): boolean {
  if ([sign, other].every((each) => /[\p{P}\p{S}]/u.test(each))) return true;
  return [sign, other].every((each) => /\p{L}/u.test(each)) && !/^[a-zäöüß]{2}$/i.test(sign + other);
}

/** No message needs more; looking for an end in a long text takes a time that grows with the square of it. */
const maxNear = 100;
const nearBefore = (offset: number): number => Math.max(0, offset - maxNear);

/** What of a word stands before a place, at most 20 characters. */
function wordBefore(text: string, offset: number): string {
  return /\S{0,20}$/.exec(text.slice(nearBefore(offset), offset))?.[0] ?? '';
}

/** What stands at a place, with the word before it. */
export function excerpt({ text, at }: Place): string {
  if (at >= text.length) return 'das Ende des Textes';
  const [, rest = ''] = /^(\n*.*(?:\n.+)*)/.exec(text.slice(at, at + 25)) ?? [];
  return quote(wordBefore(text, at) + rest);
}

const names: Readonly<Record<string, string>> = {
  ' ': 'ein Leerzeichen',
  '\n': 'ein Zeilenumbruch',
  '\n\n': 'ein neuer Absatz',
  '\u00a0': 'ein geschütztes Leerzeichen',
  '\u00ad': 'ein weiches Trennzeichen',
  '\u200b': 'ein Leerzeichen ohne Breite',
  '\u200c': 'ein Trenner ohne Breite',
  '\u200d': 'ein Verbinder ohne Breite',
  '\u2060': 'ein Wortverbinder',
  '\u202f': 'ein schmales geschütztes Leerzeichen',
};

/** What stands between the last visible character before a place and the next. */
function nameHidden({ text, at }: Place): string {
  const from = nearBefore(at);
  const start = from + text.slice(from, at).search(/[\s\p{Cf}]*$/u);
  const [hidden = ''] = /^[\s\p{Cf}]*/u.exec(text.slice(start, start + maxNear)) ?? [];
  const word = quote(wordBefore(text, start));
  if (hidden) return `nach ${word} ${names[hidden] ? nameOf(hidden) : Array.from(hidden, nameOf).join(' und ')}`;
  const next = signAt({ text, at });
  return next === '' ? 'das Ende des Textes' : `nach ${word} ${quote(next)} (${codePoint(next)})`;
}

/** Its name, and the number of a sign that has no width or seems to be another. */
function nameOf(hidden: string): string {
  const name = names[hidden] ?? 'ein unsichtbares Zeichen';
  return /^[ \n]/.test(hidden) ? name : `${name} (${codePoint(hidden)})`;
}

/** What is different, and cannot be seen, between a quotation and the place of a text that it quotes; undefined where there is no such place. */
export function hiddenIn(text: string, quotation: string): string | undefined {
  const places: number[] = [];
  let seen = '';
  for (const { 0: sign, index } of text.matchAll(/[^\s\p{Cf}]/gu)) {
    seen += sign;
    for (let unit = 0; unit < sign.length; unit += 1) places.push(index + unit);
  }
  const wanted = visibleText(quotation);
  const found = seen.indexOf(wanted);
  const [start, end] = [places[found], places[found + wanted.length - 1]];
  if (found === -1 || start === undefined || end === undefined) return undefined;
  const difference = findHiddenDifference(quotation, text.slice(start, end + 1));
  return difference && `Dort steht ${difference.wanted}, hier ${difference.actual}.`;
}
