import type { Verdict } from '../schemas/claim.ts';

/** What each verdict means, as a reader finds it at the fact check and on the page about the site. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  falsch: 'Die Angabe widerspricht den Quellen.',
  ungenau: 'Die Angabe ist so nicht richtig, oder Wesentliches fehlt.',
  'richtig mit Einschränkung': 'Die Angabe stimmt im Kern, braucht aber einen Zusatz.',
  richtig: 'Die Angabe ist belegt.',
  unbelegt: 'Wir haben nichts gefunden, was die Angabe stützt oder widerlegt.',
  Wertung: 'Die Stelle gibt eine Meinung oder Vorhersage wieder; sie lässt sich nicht prüfen.',
};

/** A verdict after its count: „1 Wertung“, „2 Wertungen“. */
export function verdictInCount(verdict: Verdict, count: number): string {
  return verdict === 'Wertung' && count !== 1 ? 'Wertungen' : verdict;
}

const classes: Record<Verdict, string> = {
  falsch: 'falsch',
  ungenau: 'ungenau',
  'richtig mit Einschränkung': 'bedingt',
  richtig: 'richtig',
  unbelegt: 'unbelegt',
  Wertung: 'wertung',
};

/** The class that gives a verdict its line and colour. */
export function verdictClass(verdict: Verdict): string {
  return classes[verdict];
}

/** The id of what a verdict means, at the fact check. */
export function verdictId(verdict: Verdict): string {
  return `urteil-${classes[verdict]}`;
}

/** A verdict at the beginning of a sentence or alone: „Richtig mit Einschränkung“. */
export function verdictLabel(verdict: Verdict): string {
  return verdict.charAt(0).toUpperCase() + verdict.slice(1);
}
