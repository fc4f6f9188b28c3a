import type { Article } from '../../schemas/article.ts';
import { entryIdPrefixes, reservedIdPrefixes, reservedSectionIds, reservedSlugs } from '../../schemas/ids.ts';
import { apparatusTitles } from '../../words/sections.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { quote } from '../diagnostics/suggest.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** An address that an explainer had, and where its front matter says so. */
export interface FormerSlug {
  slug: string;
  place: Pick<Fault, 'file' | 'line' | 'column'>;
}

/**
 * Former ids of sections are each used once and by nothing that is on the page today. Those of the sections after the
 * article, of actors and of claims may stand here too, once these are gone.
 *
 * @param liveIds all ids on the page that links may name
 */
export function checkSectionAliases(
  file: string,
  { sections }: Article,
  yaml: YamlFile | undefined,
  liveIds: readonly string[],
): Fault[] {
  if (!yaml) return [];
  const live = new Set(liveIds);
  const sectionIds = sections.map(({ id }) => id);
  const aliases = sections.flatMap((section, index) =>
    section.aliases.map((alias, place) => ({ alias, path: ['sections', index, 'aliases', place] })),
  );
  const names = new Set([...sectionIds, ...aliases.map(({ alias }) => alias)]);
  const paragraphs = new Map([...names].map((name) => [sectionOf(name), name]));
  const seen = new Set<string>();
  return aliases.flatMap(({ alias, path }) => {
    const isRepeated = seen.has(alias);
    seen.add(alias);
    const fault = (problem: string, cure: string): Fault[] => [{ file, ...yaml.locate(path), problem, cure }];
    if (live.has(alias))
      return fault(
        `Die frühere Kennung ${quote(alias)} ist auf dieser Seite noch vergeben.`,
        'Löschen Sie sie hier, oder geben Sie dem, was sie heute hat, eine andere.',
      );
    if (isRepeated) return fault(`Die frühere Kennung ${quote(alias)} steht zweimal da.`, 'Löschen Sie einen Eintrag.');
    if (isReserved(alias))
      return fault(
        `Die Kennung ${quote(alias)} braucht die Seite selbst.`,
        'Löschen Sie sie; hier stehen nur Kennungen, die ein Abschnitt früher hatte.',
      );
    const section = sectionOf(alias);
    const confused = section !== undefined && names.has(section) ? section : paragraphs.get(alias);
    return confused
      ? fault(
          `Die frühere Kennung ${quote(alias)} ist mit den Absätzen eines Abschnitts zu verwechseln, wegen ${quote(confused)}.`,
          'Löschen Sie sie; frühere Kennungen von Absätzen gelten mit der ihres Abschnitts weiter.',
        )
      : [];
  });
}

/**
 * Former addresses of explainers are each used once, and by no explainer of today.
 *
 * @param slugs the addresses of all explainers
 */
export function formerSlugFaults(former: readonly FormerSlug[], slugs: readonly string[]): Fault[] {
  const known = new Set(slugs);
  const seen = new Set<string>();
  return former.flatMap(({ slug, place }) => {
    const isRepeated = seen.has(slug);
    seen.add(slug);
    const fault = (problem: string, cure: string): Fault[] => [{ ...place, problem, cure }];
    if (reservedSlugs.includes(slug))
      return fault(`Die Adresse ${quote(slug)} braucht die Seite selbst.`, 'Löschen Sie sie.');
    if (known.has(slug))
      return fault(
        `Die frühere Adresse ${quote(slug)} hat heute ein Erklärstück.`,
        'Löschen Sie sie hier, oder benennen Sie dessen Ordner um.',
      );
    return isRepeated
      ? fault(
          `Die frühere Adresse ${quote(slug)} steht zweimal da.`,
          'Löschen Sie sie, wo sie nicht hingehört; sie führt nur zu einem Erklärstück.',
        )
      : [];
  });
}

/** The day of withdrawal is not before that of publication. */
export function checkWithdrawal(file: string, article: Article, yaml: YamlFile | undefined): Fault[] {
  const { published, withdrawn } = article;
  if (!yaml || !withdrawn || withdrawn.date >= published) return [];
  const problem = `Zurückgezogen am ${withdrawn.date}, das ist vor dem Erscheinen am ${published}.`;
  return [{ file, ...yaml.locate(['withdrawn', 'date']), problem, cure: 'Berichtigen Sie einen der beiden Tage.' }];
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
