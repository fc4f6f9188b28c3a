/** „Lesezeit des Artikels: 2 Minuten“ */
export function formatReadingTime(minutes: number): string {
  return `Lesezeit des Artikels: ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`;
}
