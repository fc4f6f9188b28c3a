/** Over the footnotes of a text of ours; only screen readers read it. */
export const footnotesHeading = 'Fußnoten';

/** What the link from a footnote back to the text does: „Zurück zur Stelle 1“, „Zurück zur Stelle 1, 2. Nennung“. */
export function footnoteBack(number: number, mention: number): string {
  return `Zurück zur Stelle ${number}${mention > 1 ? `, ${mention}. Nennung` : ''}`;
}
