import type { Article } from '../../schemas/article.ts';
import { factsUntilDate, isLater, lastChanged } from '../../schemas/values/dates.ts';
import { isDay } from '../../schemas/source.ts';
import { reportAt } from '../diagnostics/message.ts';
import { quote, suggestNearest } from '../diagnostics/suggest.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { reportUnknownSection } from './text/check-sections.ts';

/**
 * The days of an explainer and of its sources follow each other as they can.
 *
 * @param today `YYYY-MM-DD`
 */
export function checkDates(article: Article, yaml: YamlFile, sources: ExplainerFiles['sources'], today: string): void {
  checkArticleDate(article, yaml);
  checkReports(article, yaml);
  checkFuture(article, yaml, today);
  checkStand(article, yaml, sources);
  checkWithdrawal(article, yaml);
}

/** An explainer does not appear before its article; dates of different precision compare by what they share. */
function checkArticleDate({ articleDate, published }: Article, yaml: YamlFile): void {
  if (!isLater(articleDate, published)) return;
  const reason = `Der Artikel vom ${articleDate} ist jünger als das Erklärstück vom ${published}.`;
  reportAt(yaml, ['articleDate'], 'article-after-explainer', reason);
}

/** An article reports on nothing later than itself. */
function checkReports({ articleDate, reports }: Article, yaml: YamlFile): void {
  const [first = '', last = first] = reports.split('/');
  if (!isLater(last, articleDate)) return;
  const reason = `Der Artikel vom ${articleDate} kann nicht über den ${last} berichten.`;
  reportAt(yaml, ['reports'], 'reports-after-article', reason);
}

/**
 * Nothing was changed or withdrawn later than today; an explainer that appears later waits for its day.
 *
 * @param today `YYYY-MM-DD`
 */
function checkFuture({ changes, withdrawn }: Article, yaml: YamlFile, today: string): void {
  const days = [
    ...changes.map(({ date }, index) => [date, ['changes', index, 'date'], 'Eine Änderung'] as const),
    [withdrawn?.date ?? '', ['withdrawn', 'date'], 'Der Rückzug'] as const,
  ];
  for (const [day, path, what] of days) {
    if (day <= today) continue;
    reportAt(yaml, path, 'in-the-future', `${what} vom ${day} liegt in der Zukunft; heute ist der ${today}.`);
  }
}

/** The day of withdrawal is not before that of publication. */
function checkWithdrawal({ published, withdrawn }: Article, yaml: YamlFile): void {
  if (!withdrawn || withdrawn.date >= published) return;
  const reason = `Zurückgezogen am ${withdrawn.date}, das ist vor dem Erscheinen am ${published}.`;
  reportAt(yaml, ['withdrawn', 'date'], 'withdrawn-before-published', reason);
}

/** Events do not go back in time, those without a date left aside; dates of different precision compare by what they share. */
export function checkChronology(chronology: NonNullable<ExplainerFiles['chronology']>): void {
  let before = '';
  for (const [index, { date = before }] of (chronology.data ?? []).entries()) {
    const [day = '', earlier = ''] = [date.split('/')[0], before.split('/')[0]];
    const reason = `Das Ereignis vom ${date} steht hinter einem vom ${before}.`;
    if (isLater(earlier, day)) reportAt(chronology, [index, 'date'], 'chronology-order', reason);
    before = date;
  }
}

/**
 * The log of changes names sections and passages of the explainer, goes forward in time and begins after publication.
 *
 * @param sectionIds undefined where it is not known which there are
 * @param claimIds all that passages have or had; undefined where these are not known
 */
export function checkChanges(
  { changes, published }: Article,
  yaml: YamlFile,
  sectionIds: readonly string[] | undefined,
  claimIds: readonly string[] | undefined,
): void {
  const known = sectionIds && ['kurz', ...sectionIds];
  let before = published;
  for (const [index, { date, section, passage }] of changes.entries()) {
    if (known?.includes(section) === false) reportUnknownSection(yaml, ['changes', index, 'section'], section, known);
    if (passage !== undefined && claimIds?.includes(passage) === false) {
      const problem = `Eine geprüfte Stelle ${quote(passage)} gibt es nicht.`;
      const cure = suggestNearest(passage, claimIds, 'Löschen Sie ‚passage‘.');
      reportAt(yaml, ['changes', index, 'passage'], 'unknown-passage', problem, cure);
    }
    const reason = `Die Änderung vom ${date} steht hinter dem ${before}.`;
    if (date < before) reportAt(yaml, ['changes', index, 'date'], 'changes-order', reason);
    before = date;
  }
}

/**
 * Nothing is known from after the „Stand“, the day of the last change: no report was read and no source seen later. Sources
 * of actors and terms belong to no explainer and are not compared.
 */
function checkStand(article: Article, yaml: YamlFile, sources: ExplainerFiles['sources']): void {
  const stand = lastChanged(article);
  const until = factsUntilDate(article);
  if (until !== undefined && isLater(until, stand)) {
    const path = typeof article.factsUntil === 'string' ? ['factsUntil'] : ['factsUntil', 'date'];
    const reason = `Der Faktenstand ${until} liegt nach dem Stand des Erklärstücks, dem ${stand}.`;
    reportAt(yaml, path, 'later-than-stand', reason);
  }
  for (const [id, { seen, archived }] of Object.entries(sources?.data ?? {})) {
    const days = [
      [isDay(seen) ? seen : undefined, [id, 'seen'], 'Gesehen'],
      [archived?.date, [id, 'archived', 'date'], 'Archiviert'],
    ] as const;
    for (const [day, path, what] of days) {
      if (!sources || day === undefined || !isLater(day, stand)) continue;
      const reason = `${what} am ${day}: Das liegt nach dem Stand des Erklärstücks, dem ${stand}.`;
      reportAt(sources, path, 'later-than-stand', reason);
    }
  }
}
