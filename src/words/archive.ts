/** Words of the archive. */
export const archiveWords = {
  months: 'Monate',
  none: 'Aus diesem Jahr ist kein Erklärstück verzeichnet.',
  otherYears: 'Andere Jahre',
  heading: (year: string) => `Archiv ${year}`,
  title: (year: string) => `Erklärstücke aus dem Jahr ${year}`,
  /** For previews. */
  description: (year: string) => `Alle Erklärstücke, die ${year} erschienen sind, nach Monaten.`,
  count: (count: number) => (count === 1 ? 'Ein Erklärstück' : `${count} Erklärstücke, die neuesten zuerst`),
  older: (year: string) => `Früher: ${year}`,
  newer: (year: string) => `Später: ${year}`,
} as const;
