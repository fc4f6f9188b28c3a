import type { Citation } from './citation.ts';
import { citedNote, citedTitle } from './citation.ts';

/** An item of the Citation Style Language, as reference managers read it. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  publisher?: string;
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  note: string;
  URL?: string;
  language: 'de-DE';
}

/** The item of a citation, with no author, because none is known, and no day of access, which only the reader knows. */
export function cslItem(cited: Citation): CslItem {
  const { key, title, section, site, publisher, published, url } = cited;
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  return {
    id: key,
    type: 'webpage',
    title: citedTitle(title, section),
    'container-title': site,
    ...(publisher && { publisher }),
    issued: { 'date-parts': [[year, month, day]] },
    note: citedNote(cited),
    ...(url !== undefined && { URL: url }),
    language: 'de-DE',
  };
}

/** A bibliography of one item: what importers expect is a list. Each field on a line of its own. */
export function formatCslJson(citation: Citation): string {
  const fields = Object.entries(cslItem(citation)).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${fields.join(',\n')}\n}]`;
}
