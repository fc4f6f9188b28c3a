import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../schemas/article.ts';
import {
  entryIdPrefixes,
  idSchema,
  reservedIdPrefixes,
  reservedSectionIds,
  reservedSlugs,
} from '../../schemas/values/ids.ts';
import type { Permalinks } from '../../schemas/values/ids.ts';
import { apparatusTitles } from '../../words/sections.ts';
import { report, reportAt, reportKey, reservedReason, type Wording } from '../diagnostics/message.ts';
import type { Position } from '../diagnostics/position.ts';
import { quote } from '../diagnostics/suggest.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** An address that an explainer had, and where its front matter says so. */
export interface FormerSlug {
  slug: string;
  path: string;
  place: Position;
}

/** The name of an explainer's folder can be its address. */
export function checkSlug(slug: string, folder: VFile): void {
  const note = 'Benennen Sie den Ordner um; sein Name ist die Adresse, zum Beispiel „gespraech-in-riad“.';
  if (reservedSlugs.includes(slug))
    report(folder, undefined, 'reserved-address', reservedReason('Adresse', slug), note);
  else if (!idSchema.safeParse(slug).success)
    report(folder, undefined, 'invalid-address', `${quote(slug)} ist keine Adresse.`, note);
}

/** A section named like its explainer would take the address to which forwards from its former names lead. */
export function checkSectionsOf(slug: string, { sections }: Article, yaml: YamlFile): void {
  for (const [index, { id, aliases }] of sections.entries()) {
    const note = 'Geben Sie dem Abschnitt eine andere Kennung.';
    const reason = `Die Kennung ${quote(slug)} hat schon das Erklärstück.`;
    if (id === slug) reportAt(yaml, ['sections', index, 'id'], 'reserved-id', reason, note);
    const alias = aliases.indexOf(slug);
    if (alias !== -1) reportAt(yaml, ['sections', index, 'aliases', alias], 'reserved-id', reason, note);
  }
}

/** A draft has no address, so what has been published cannot become one again. */
export function checkDraft(slug: string, { draft }: Article, yaml: YamlFile, permalinks: Permalinks): void {
  if (!draft || !Object.hasOwn(permalinks, `${slug}.html`)) return;
  const reason = 'Das Erklärstück ist schon erschienen; seine Adresse steht in permalinks.json.';
  const note = 'Löschen Sie ‚draft‘; mit ‚withdrawn‘ ziehen Sie es zurück.';
  reportKey(yaml, ['draft'], 'published-draft', reason, note);
}

/**
 * Former addresses of explainers are each used once, and by no explainer of today.
 *
 * @param slugs the addresses of all explainers
 */
export function checkFormerSlugs(former: readonly FormerSlug[], slugs: readonly string[]): VFileMessage[] {
  const known = new Set(slugs);
  const seen = new Set<string>();
  return former.flatMap(({ slug, path, place }) => {
    const file = new VFile({ path });
    if (reservedSlugs.includes(slug)) {
      report(file, place, 'reserved-address', reservedReason('Adresse', slug), 'Löschen Sie sie.');
    } else if (known.has(slug)) {
      const note = 'Löschen Sie sie hier, oder benennen Sie dessen Ordner um.';
      report(file, place, 'alias-in-use', `Die frühere Adresse ${quote(slug)} hat heute ein Erklärstück.`, note);
    } else if (seen.has(slug)) {
      const note = 'Löschen Sie sie, wo sie nicht hingehört; sie führt nur zu einem Erklärstück.';
      report(file, place, 'duplicate-alias', `Die frühere Adresse ${quote(slug)} steht zweimal da.`, note);
    }
    seen.add(slug);
    return file.messages;
  });
}

/**
 * Former ids of sections are each used once and by nothing that is on the page today. Those of the sections after the
 * article, of actors and of claims may stand here too, once these are gone.
 *
 * @param liveIds all ids on the page that links may name
 */
export function checkSectionAliases({ sections }: Article, yaml: YamlFile, liveIds: readonly string[]): void {
  const live = new Set(liveIds);
  const aliases = sections.flatMap((section, index) =>
    section.aliases.map((alias, place) => ({ alias, path: ['sections', index, 'aliases', place] })),
  );
  const names = new Set([...sections.map(({ id }) => id), ...aliases.map(({ alias }) => alias)]);
  const paragraphs = new Map([...names].map((name) => [sectionOf(name), name]));
  const seen = new Set<string>();
  for (const { alias, path } of aliases) {
    const wording = aliasProblem(alias, live, seen, names, paragraphs);
    if (wording) reportAt(yaml, path, ...wording);
    seen.add(alias);
  }
}

function aliasProblem(
  alias: string,
  live: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  names: ReadonlySet<string>,
  paragraphs: ReadonlyMap<string | undefined, string>,
): Wording | undefined {
  if (live.has(alias)) {
    const note = 'Löschen Sie sie hier, oder geben Sie dem, was sie heute hat, eine andere.';
    return ['alias-in-use', `Die frühere Kennung ${quote(alias)} ist auf dieser Seite noch vergeben.`, note];
  }
  if (seen.has(alias))
    return ['duplicate-alias', `Die frühere Kennung ${quote(alias)} steht zweimal da.`, 'Löschen Sie einen Eintrag.'];
  if (isReserved(alias)) {
    const note = 'Löschen Sie sie; hier stehen nur Kennungen, die ein Abschnitt früher hatte.';
    return ['reserved-id', reservedReason('Kennung', alias), note];
  }
  const section = sectionOf(alias);
  const confused = section !== undefined && names.has(section) ? section : paragraphs.get(alias);
  if (!confused) return undefined;
  return [
    'id-like-paragraph',
    `Die frühere Kennung ${quote(alias)} ist mit den Absätzen eines Abschnitts zu verwechseln, wegen ${quote(confused)}.`,
    'Löschen Sie sie; frühere Kennungen von Absätzen gelten mit der ihres Abschnitts weiter.',
  ];
}

function isReserved(alias: string): boolean {
  return (
    (reservedSectionIds.includes(alias) && !Object.hasOwn(apparatusTitles, alias)) ||
    reservedIdPrefixes.some((prefix) => alias.startsWith(prefix) && !entryIdPrefixes.includes(prefix))
  );
}

/** The section of which an id may be a paragraph: `anfang-1`. */
function sectionOf(id: string): string | undefined {
  return /^(.+)-\d+$/.exec(id)?.[1];
}
