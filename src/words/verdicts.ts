import type { Verdict } from '../schemas/claim.ts';

/** What each verdict means, as a reader finds it at the fact check and on the page about the site. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  falsch: 'Die Angabe widerspricht den Quellen.',
  ungenau: 'Die Angabe ist so nicht richtig, oder Wesentliches fehlt.',
  'richtig mit Einschränkung': 'Die Angabe stimmt im Kern, braucht aber einen Zusatz.',
  richtig: 'Die Angabe ist belegt.',
  unbelegt: 'Wir haben nichts gefunden, was die Angabe stützt oder widerlegt.',
  Wertung: 'Die Stelle gibt eine Meinung wieder; sie lässt sich nicht prüfen.',
};

/** A verdict after its count: „1 Wertung“, „2 Wertungen“. */
export function verdictInCount(verdict: Verdict, count: number): string {
  return verdict === 'Wertung' && count !== 1 ? 'Wertungen' : verdict;
}
