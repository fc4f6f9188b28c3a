import type { CheckedFolder } from './diagnostics/message.ts';
import type { CheckedPages } from './check-pages.ts';
import type { ExplainerSource } from './model/content.ts';
import { placeholdersIn, reportPlaceholders } from './read/placeholders.ts';

/**
 * Tells what is still to be filled in where something is published that shows it: in `site.yaml`, in pages that are no drafts, and
 * in the entries of persons and terms that a published explainer names.
 *
 * @param site the path of `site.yaml`, where there is one
 */
export function checkPlaceholders(
  folder: CheckedFolder,
  site: string | undefined,
  explainers: readonly ExplainerSource[],
  pages: CheckedPages['placeholders'],
): void {
  const published = explainers.filter(({ article }) => !article.draft);
  if (published.length === 0) return;
  const named = published.flatMap(({ article: { actors, terms } }) => [
    ...actors.map(({ id }) => `actors/${id}.yaml`),
    ...terms.map(({ id }) => `terms/${id}.yaml`),
  ]);
  const tell = (path: string, note: string): void => {
    const file = folder.file(path);
    reportPlaceholders(file, placeholdersIn(String(file), path), note);
  };
  if (site) tell(site, 'Ersetzen Sie ihn.');
  for (const path of new Set(named))
    tell(path, 'Ersetzen Sie ihn; ein Erklärstück, das kein Entwurf ist, nennt den Eintrag.');
  for (const { file, places } of pages.filter(({ isDraft }) => !isDraft))
    reportPlaceholders(file, places, 'Ersetzen Sie ihn.');
}
