import { languages } from '../schemas/values/languages.ts';
import { isDay } from '../schemas/source.ts';
import type { Source } from '../schemas/source.ts';
import { formatDate } from './orthography/dates.ts';
import { quotePassage } from './orthography/quotations.ts';

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
function seenWords(seen: string, day: string | undefined): string {
  return day === undefined ? `uns lag vor: ${seen}` : `gesehen am ${day}`;
}

/** Over the footnotes of a text of ours; only screen readers read it. */
export const footnotesHeading = 'Fußnoten';

/** What the link from a footnote back to the text does: „Zurück zur Stelle 1“, „Zurück zur Stelle 1, 2. Nennung“. */
export function footnoteBack(number: number, mention: number): string {
  return `Zurück zur Stelle ${number}${mention > 1 ? `, ${mention}. Nennung` : ''}`;
}

/** A source as it is listed, on pages and in the export. */
export interface SourceDetails {
  /** Before the label; undefined where the publisher is the label. */
  publisher: string | undefined;
  /** The title in quotation marks, else what it is about, else the publisher; it leads to the document. */
  label: string;
  /** The language of the label, where it is not German. */
  lang: Source['lang'] | undefined;
  /** „13. Februar 2025“, „englisch“, „Staatsmedium“, „gesehen am 25. November 2026“. */
  details: string[];
  archived: { url: string; label: string } | undefined;
}

/**
 * What the list of sources says of one.
 *
 * @param written how days are written
 */
export function sourceDetails(
  { publisher, title, topic, lang, url, published, kind, stateMedia, seen, archived }: Source,
  written = formatDate,
): SourceDetails {
  const day = isDay(seen) ? written(seen) : undefined;
  return {
    publisher: title === undefined && topic === undefined ? undefined : publisher,
    label: title === undefined ? (topic ?? publisher) : quotePassage(title),
    lang: lang === 'de' || title === undefined ? undefined : lang,
    details: [
      published && written(published),
      lang !== 'de' && languages[lang],
      kind === 'primärdokument' && sourceWords.primary,
      stateMedia && sourceWords.stateMedia,
      url?.startsWith('http:') && sourceWords.unencrypted,
      seen !== undefined && seenWords(seen, day),
    ].filter((detail) => typeof detail === 'string' && detail !== '') as string[],
    archived: archived && { url: archived.url, label: `${sourceWords.archived} vom ${written(archived.date)}` },
  };
}
