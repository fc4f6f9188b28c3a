import type { SoundContent } from '../content/check-content.ts';
import { formatMessages } from '../content/diagnostics/message.ts';
import { loadContent } from '../site/content/load-content.ts';
import { readSiteUrl, SiteUrlError } from '../site/html/site-url.ts';
import { CommandError } from './command.ts';
import { readCompress } from './precompress.ts';

/**
 * Checks content and settings before Astro starts.
 *
 * @param options whether pages show drafts
 * @throws CommandError with every message, save those about drafts
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
  const { messages, draftMessages } = result;
  const count = messages.length === 1 ? 'Ein Fehler' : `${messages.length} Fehler`;
  const further = draftMessages.length > 0 ? ', weitere in Entwürfen (npm run check:content)' : '';
  throw new CommandError(`${formatMessages(messages)}\n\n${count} im Inhalt${further}; es wurde nichts gebaut.`);
}
