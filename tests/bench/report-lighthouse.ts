import { markdownTable } from './markdown-table.ts';
import { categories, type FailedAudit, type Rating } from './measure-lighthouse.ts';

/** The scores, and below them why audits failed, where Lighthouse says so. */
export function lighthouseReport(ratings: readonly Rating[]): string {
  const table = markdownTable(
    [
      { title: 'kind of page' },
      ...categories.map((title) => ({ title, numeric: true })),
      { title: 'audits that are not perfect' },
    ],
    ratings.map(({ kind, scores, failed }) => [
      kind,
      ...categories.map((category) => String(scores[category] ?? '–')),
      failed.map(named).join('; ') || 'none',
    ]),
  );
  const audits = ratings.flatMap(({ failed }) => failed.filter(({ reason }) => reason !== ''));
  const reasons = new Set(audits.map(({ id, reason }) => `- ${id}: ${reason}`));
  const complaints = ratings.flatMap(({ kind, complaints: all }) => all.map((complaint) => `- ${kind}: ${complaint}`));
  return [table, [...reasons, ...complaints].join('\n')].filter(Boolean).join('\n\n');
}

function named({ id, value }: FailedAudit): string {
  return value === '' ? id : `${id} (${value})`;
}
