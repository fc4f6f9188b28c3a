import { z } from 'astro/zod';
import { codePoint } from './broken-signs.ts';

/** First parts of an address that the site itself uses; no explainer may take one as its slug. */
export const reservedSlugs: readonly string[] = [
  '404',
  'akteure',
  'archiv',
  'assets',
  'datenschutz',
  'feed',
  'impressum',
  'index',
  'karten',
  'robots',
  'sitemap',
  'ueber',
];

/** The ids of the sections that an explainer may have after its article, in the order of the page. */
export const apparatusIds = ['kontakte', 'chronologie', 'akteure', 'begriffe', 'faktencheck', 'quellen'] as const;

export type ApparatusId = (typeof apparatusIds)[number];

/** Ids of the page itself and names of files beside its section pages; no section of an article may take one. */
export const reservedSectionIds: readonly string[] = [
  ...apparatusIds,
  'aenderungen',
  'geraet',
  'link',
  'teilen',
  'zitat',
  'artikel',
  'beleg',
  'einfache-sprache',
  'hauptteil',
  'index',
  'inhalt',
  'kurz',
  'mitnehmen',
  'nur-artikel',
];

/** Beginnings of ids that the page gives to parts of itself, such as `akteur-weber`. */
export const reservedIdPrefixes: readonly string[] = [
  'akteur-',
  'anmerkung-',
  'begriff-',
  'beleg-',
  'ereignis-',
  'faktencheck-',
  'fn-',
  'fussnote-',
  'inhalt-',
  'karte-',
  'kontakt-',
  'kurz-',
  'quelle-',
  'quellen-',
  'urteil-',
];

/** Beginnings of ids that a page gives to its entries, and that links of others may name. */
export const entryIdPrefixes: readonly string[] = ['akteur-', 'beleg-', 'faktencheck-', 'fussnote-'];

/** What the blocks of an article are called in their ids, beside paragraphs, which have numbers alone. */
const blockKinds = ['liste', 'zitat', 'tabelle', 'titel'] as const;
type BlockKind = (typeof blockKinds)[number];

/** The id of the n-th block of its kind in a section: `kosten-2`, `kosten-liste-2`. */
export function blockId(section: string, nth: number, kind?: BlockKind): string {
  return kind === undefined ? `${section}-${nth}` : `${section}-${kind}-${nth}`;
}

const blockEnding = new RegExp(`^-(?:(${blockKinds.join('|')})((?:-[1-9]\\d*)*)|([1-9]\\d*))$`);

/** What an id is beside its section: the kind and the numbers of a block; undefined where it is no block of the section. */
export function blockOf(id: string, section: string): { kind: BlockKind | undefined; numbers: number[] } | undefined {
  const match = id.startsWith(section) ? blockEnding.exec(id.slice(section.length)) : null;
  if (!match) return undefined;
  const [, kind, numbers = '', paragraph = ''] = match;
  return {
    kind: blockKinds.find((known) => known === kind),
    numbers: `${numbers}-${paragraph}`.split('-').filter(Boolean).map(Number),
  };
}

/** Compares by code units, which no locale and no version of Node changes. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A part of an address: lower-case letters, digits and single hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) => {
    const hidden = /[^\S ]|\p{Cf}/u.exec(String(input))?.[0];
    if (hidden !== undefined)
      return `In der Kennung steht ein unsichtbares Zeichen (${codePoint(hidden)}).\nLöschen Sie es.`;
    return 'Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen.\nSchreiben Sie Umlaute aus, zum Beispiel „gespraech-in-riad“.';
  },
});

/** What a list of ids of sources is, for messages. */
export const sourceIdsMeaning = 'Die Kennungen der Quellen aus sources.yaml, zum Beispiel: [amtsblatt, tagesschau].';

/** `content/permalinks.json`: every page ever published, by its file in `dist/`, and the ids on it that links may name. */
export const permalinksSchema = z.record(
  z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.html$/, {
    error: 'Das ist keine Seite dieser Website.\nSchreiben Sie ihren Pfad, zum Beispiel „akteure/weber.html“.',
  }),
  z.array(idSchema),
);
export type Permalinks = z.infer<typeof permalinksSchema>;
