import { endSentence } from './orthography/sentences.ts';

/** Words of what is left of a withdrawn explainer. */
export const withdrawalWords = {
  kicker: 'Zurückgezogen',
  sentence: (day: string) =>
    `Dieses Erklärstück haben wir am ${day} zurückgezogen. Die Adresse bleibt, der Text nicht.`,
  reason: (reason: string) => `Grund: ${reason}`,
  title: (title: string) => `${title} (zurückgezogen)`,
  /** For previews. */
  description: (day: string, title: string) => `Zurückgezogen am ${day}: ${title}`,
} as const;

/** What the note of a passage says of it: „Es war 2022. Geändert am 1. Dezember 2026.“, the latter where it has changed. */
export function notedCorrection(correction: string, day: string | undefined): string {
  return day === undefined ? correction : `${endSentence(correction)} ${changeWords.changedOn(day)}.`;
}

/** Words of the log of changes. */
export const changeWords = {
  none: 'Seit dem Erscheinen haben wir nichts geändert.',
  changedOn: (day: string) => `Geändert am ${day}`,
  /** In lists of news. */
  title: (title: string) => `Geändert: ${title}`,
} as const;

/** „Vorher: … Jetzt: … Grund: …“: what stood there and stands there, told in our words, thus without quotation marks. */
export function changeText({ before, after, reason }: Record<'before' | 'after' | 'reason', string>): string {
  return `Vorher: ${endSentence(before)} Jetzt: ${endSentence(after)} Grund: ${endSentence(reason)}`;
}

/** The same in one sentence: „vorher: …; jetzt: …; Grund: …“ */
export function changeClause({ before, after, reason }: Record<'before' | 'after' | 'reason', string>): string {
  return `vorher: ${clause(before)}; jetzt: ${clause(after)}; Grund: ${endSentence(reason)}`;
}

/** Without the full stop at its end, which after a number belongs to that. */
function clause(text: string): string {
  return text.replace(/(?<![\d.])\.$/, '');
}
