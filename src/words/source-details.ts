import { languages } from '../schemas/languages.ts';
import { isDay } from '../schemas/source.ts';
import type { Source } from '../schemas/source.ts';
import { seenWords, sourceWords } from './sources.ts';
import { formatDate } from './dates.ts';
import { quotePassage } from './quotations.ts';

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
