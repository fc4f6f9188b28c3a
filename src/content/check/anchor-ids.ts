import type { Article } from '../../schemas/article.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';

/** Parts that the page of every explainer has. */
export const pageParts = ['kurz', 'artikel', 'inhalt', 'aenderungen'];

/** The ids of the entries of the sections after the article. */
export function partIds(
  { actors, terms }: Article,
  { claims, contacts, chronology, sources }: ExplainerFiles,
): string[] {
  return [
    ...actors.map(({ id }) => `akteur-${id}`),
    ...terms.map(({ id }) => `begriff-${id}`),
    ...Object.keys(claims?.data ?? {}).map((id) => `anmerkung-${id}`),
    ...(contacts?.data?.contacts ?? []).map(({ id }) => `kontakt-${id}`),
    ...(chronology?.data ?? []).map((_, index) => `ereignis-${index + 1}`),
    ...Object.keys(sources?.data ?? {}).map((id) => `quelle-${id}`),
  ];
}
