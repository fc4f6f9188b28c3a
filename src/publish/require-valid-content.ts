import type { SoundContent } from '../content/check-content.ts';
import { formatFaults } from '../content/diagnostics/fault.ts';
import { loadContent } from '../site/content/load-content.ts';
import { readSiteUrl, SiteUrlError } from '../site/html/site-url.ts';
import { CommandError } from './command.ts';
import { readCompress } from './precompress.ts';

/**
 * Checks content and settings before Astro starts.
 *
 * @param options whether pages show drafts
 * @throws CommandError with every fault found, save those of drafts
 */
export function requireValidContent({ drafts = false } = {}): SoundContent {
  try {
    readSiteUrl();
  } catch (error) {
    throw error instanceof SiteUrlError ? new CommandError(error.message) : error;
  }
  readCompress();
  const result = loadContent({ drafts });
  if (result.content) return result;
  const { faults, draftFaults } = result;
  const count = faults.length === 1 ? 'Ein Fehler' : `${faults.length} Fehler`;
  const further = draftFaults.length > 0 ? ', weitere in Entwürfen (npm run check:content)' : '';
  throw new CommandError(`${formatFaults(faults)}\n\n${count} im Inhalt${further}; es wurde nichts gebaut.`);
}
