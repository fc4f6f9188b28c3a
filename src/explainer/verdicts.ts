import type { Verdict } from '../schemas/claim.ts';

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

/** A passage in quotation marks, single ones inside: `„sehr substantiell“` → „‚sehr substantiell‘“ when it is longer. */
export function quotePassage(passage: string): string {
  if (/^„[^„“]*“$/.test(passage)) return passage;
  return `„${passage.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
}
