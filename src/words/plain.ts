/** Words around the version in plain language. */
export const plainWords = {
  kicker: 'In Einfacher Sprache',
  note: 'Dies ist eine leichter lesbare Fassung. Sie ist in unseren Worten geschrieben. Der Artikel im Wortlaut und alle Quellen stehen hier:',
  onlyThere: 'Mehr im Erklärstück',
  read: 'In Einfacher Sprache lesen',
  toOriginal: 'Im Erklärstück lesen',
} as const;

/** „Trump telefoniert – in Einfacher Sprache“ */
export function plainTitle(title: string): string {
  return `${title} – in Einfacher Sprache`;
}

/** What a link to the same section of the explainer does. */
export function toOriginalName(heading: string): string {
  return `„${heading}“ im Erklärstück lesen`;
}
