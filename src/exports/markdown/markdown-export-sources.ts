import { formatPlainDate } from '../../words/dates.ts';
import { sourceDetails } from '../../explainer/source-details.ts';
import type { CitedSource } from '../../explainer/sources.ts';
import type { Source } from '../../schemas/source.ts';
import { sourcesWord } from '../../words/sources.ts';
import type { Phrase } from './markdown-export-nodes.ts';
import { link } from './markdown-export-nodes.ts';

/** A source on one line: „n-tv: [„Titel“](https://…), 12. Februar 2025, englisch, [archivierte Kopie …](https://…)“. */
export function sourceLine(source: Source): Phrase[] {
  const { publisher, label, details, archived } = sourceDetails(source, formatPlainDate);
  return [
    publisher === undefined ? '' : `${publisher}: `,
    source.url === undefined ? label : link(source.url, label),
    details.map((detail) => `, ${detail}`).join(''),
    ...(archived ? [', ', link(archived.url, archived.label)] : []),
  ].filter((part) => part !== '');
}

/** „Quelle 3“, „Quellen 1, 4“: the numbers in the list of sources; empty where nothing is cited. */
export function sourceNumbers(ids: readonly string[], sources: readonly CitedSource[]): string {
  const numbers = ids.flatMap((id) => sources.find((source) => source.id === id)?.number ?? []);
  if (numbers.length === 0) return '';
  return `${sourcesWord(numbers.length)} ${numbers.join(', ')}`;
}
