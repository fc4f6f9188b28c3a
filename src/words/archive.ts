/** Words of the archive. */
export const archiveWords = {
  months: 'Monate',
  none: 'Aus diesem Jahr ist kein Erklärstück verzeichnet.',
  otherYears: 'Andere Jahre',
} as const;

/** „Archiv 2026“ */
export function archiveHeading(year: string): string {
  return `Archiv ${year}`;
}

/** „Erklärstücke aus dem Jahr 2026“ */
export function archiveTitle(year: string): string {
  return `Erklärstücke aus dem Jahr ${year}`;
}

/** What the page of a year holds, for previews. */
export function archiveDescription(year: string): string {
  return `Alle Erklärstücke, die ${year} erschienen sind, nach Monaten.`;
}

/** „12 Erklärstücke, die neuesten zuerst“ */
export function archiveCount(count: number): string {
  return count === 1 ? 'Ein Erklärstück' : `${count} Erklärstücke, die neuesten zuerst`;
}

/** „Früher: 2025“ */
export function olderYear(year: string): string {
  return `Früher: ${year}`;
}

/** „Später: 2027“ */
export function newerYear(year: string): string {
  return `Später: ${year}`;
}
