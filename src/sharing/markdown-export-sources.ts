import { formatPlainDate } from '../explainer/format-date.ts';
import type { CitedSource } from '../explainer/sources.ts';
import { languages } from '../schemas/languages.ts';
import type { Source } from '../schemas/source.ts';
import type { Phrase } from './markdown-export-nodes.ts';
import { link } from './markdown-export-nodes.ts';

/** A source on one line: „n-tv: [„Titel“](https://…), 12. Februar 2025, englisch“. */
export function sourceLine({ publisher, title, lang, published, url, kind, stateMedia }: Source): Phrase[] {
  const label = title === undefined ? publisher : `„${title}“`;
  const details = [
    published && formatPlainDate(published),
    lang !== 'de' && languages[lang],
    kind === 'primärdokument' && 'Primärdokument',
    stateMedia && 'Staatsmedium',
  ].filter(Boolean);
  return [
    title === undefined ? '' : `${publisher}: `,
    url === undefined ? label : link(url, label),
    details.length > 0 ? `, ${details.join(', ')}` : '',
  ].filter((part) => part !== '');
}

/** „Quelle 3“, „Quellen 1, 4“: the numbers in the list of sources; empty where nothing is cited. */
export function sourceNumbers(ids: readonly string[], sources: readonly CitedSource[]): string {
  const numbers = ids.flatMap((id) => sources.find((source) => source.id === id)?.number ?? []);
  if (numbers.length === 0) return '';
  return `${numbers.length === 1 ? 'Quelle' : 'Quellen'} ${numbers.join(', ')}`;
}
