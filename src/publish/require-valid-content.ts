import type { SoundContent } from '../content/check-content.ts';
import { countFaults, formatMessages } from '../content/diagnostics/message.ts';
import { lostAddresses } from '../exports/permalinks/broken-permalinks.ts';
import { buildDate, withoutDrafts } from '../content/published.ts';
import { loadContent } from '../site/content/load-content.ts';
import { readSiteUrl } from '../site/html/site-url.ts';
import { CommandError } from '../content/diagnostics/command.ts';
import { readCompress } from './precompress.ts';

/**
 * Checks content and settings before Astro starts.
 *
 * @throws CommandError with every message, save those about drafts
 */
export function requireValidContent(): SoundContent {
  readSiteUrl();
  readCompress();
  const result = loadContent();
  if (result.content) {
    const lost = lostAddresses(withoutDrafts(result.content, buildDate()));
    if (lost.length > 0)
      throw new CommandError(`${lost.join('\n')}\n\nLinks darauf gingen verloren; es wurde nichts gebaut.`);
    return result;
  }
  const { messages, draftMessages } = result;
  const further = draftMessages.length > 0 ? ', weitere in Entwürfen (npm run check:content)' : '';
  throw new CommandError(
    `${formatMessages(messages)}\n\n${countFaults(messages)} im Inhalt${further}; es wurde nichts gebaut.`,
  );
}
