/** Above what is left of a withdrawn explainer. */
export const withdrawn = 'Zurückgezogen';

/** „Dieses Erklärstück haben wir am 1. Dezember 2026 zurückgezogen. …“ */
export function withdrawalSentence(day: string): string {
  return `Dieses Erklärstück haben wir am ${day} zurückgezogen. Die Adresse bleibt, der Text nicht.`;
}

/** „Grund: …“ */
export function withdrawalReason(reason: string): string {
  return `Grund: ${reason}`;
}

/** The title of the page. */
export function withdrawnTitle(title: string): string {
  return `${title} (zurückgezogen)`;
}

/** „Zurückgezogen am 1. Dezember 2026: …“, for previews. */
export function withdrawnDescription(day: string, title: string): string {
  return `${withdrawn} am ${day}: ${title}`;
}

/** „Geändert am 1. Dezember 2026“ */
export function changedOn(day: string): string {
  return `Geändert am ${day}`;
}

/** What the note of a passage says of it: „Es war 2022. Geändert am 1. Dezember 2026.“, the latter where it has changed. */
export function notedCorrection(correction: string, day: string | undefined): string {
  return day === undefined ? correction : `${sentence(correction)} ${changedOn(day)}.`;
}

/** The title of an explainer that was changed, in lists of news: „Geändert: …“ */
export function changedTitle(title: string): string {
  return `Geändert: ${title}`;
}

/** Words of the log of changes. */
export const changeWords = {
  none: 'Seit dem Erscheinen haben wir nichts geändert.',
} as const;

/** „Vorher: … Jetzt: … Grund: …“: what stood there and stands there, told in our words, thus without quotation marks. */
export function changeText({ before, after, reason }: Record<'before' | 'after' | 'reason', string>): string {
  return `Vorher: ${sentence(before)} Jetzt: ${sentence(after)} Grund: ${sentence(reason)}`;
}

/** The same in one sentence: „vorher: …; jetzt: …; Grund: …“ */
export function changeClause({ before, after, reason }: Record<'before' | 'after' | 'reason', string>): string {
  return `vorher: ${clause(before)}; jetzt: ${clause(after)}; Grund: ${sentence(reason)}`;
}

/** Without the full stop at its end, which after a number belongs to that. */
function clause(text: string): string {
  return text.replace(/(?<![\d.])\.$/, '');
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
