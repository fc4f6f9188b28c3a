import { wordsOf } from '../../schemas/values/language-marks.ts';

/** A text of ours with a full stop, where it ends without a sign: „Der Monat war falsch“ → „Der Monat war falsch.“ */
export function endSentence(text: string): string {
  return /[.!?…][“‘]?$/.test(wordsOf(text)) ? text : `${text}.`;
}

/** Texts of ours one after the other, each but the last with its full stop; what is empty is left out. */
export function joinSentences(...texts: readonly (string | undefined)[]): string {
  const told = texts.filter((text) => text !== undefined && text !== '') as string[];
  return told.map((text, index) => (index < told.length - 1 ? endSentence(text) : text)).join(' ');
}
