/** Words of the list of sources and of what cites them. */
export const sourceWords = {
  archived: 'archivierte Kopie',
  citedBy: 'genannt bei:',
  inList: 'in der Quellenliste',
  one: 'Quelle',
  pictures: 'Bilder im Artikel',
  primary: 'Primärdokument',
  several: 'Quellen',
  stateMedia: 'Staatsmedium',
  unencrypted: 'nur unverschlüsselt abrufbar (http)',
} as const;

/** „Quelle“ before one, „Quellen“ before several. */
export function sourcesWord(count: number): string {
  return count === 1 ? sourceWords.one : sourceWords.several;
}

/** „gesehen am 25. November 2026“; what is no day is said in the editor's words: „uns lag vor: gespeicherte Kopie“. */
export function seenWords(seen: string, day: string | undefined): string {
  return day === undefined ? `uns lag vor: ${seen}` : `gesehen am ${day}`;
}

/** Over the footnotes of a text of ours; only screen readers read it. */
export const footnotesHeading = 'Fußnoten';

/** What the link from a footnote back to the text does: „Zurück zur Stelle 1“, „Zurück zur Stelle 1, 2. Nennung“. */
export function footnoteBack(number: number, mention: number): string {
  return `Zurück zur Stelle ${number}${mention > 1 ? `, ${mention}. Nennung` : ''}`;
}
