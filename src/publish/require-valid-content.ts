import type { SoundContent } from '../content/check-content.ts';
import { formatFaults } from '../content/diagnostics/fault.ts';
import { CompressError, readCompress } from './precompress.ts';
import { loadContent } from '../site/content/load-content.ts';
import { readSiteUrl, SiteUrlError } from '../site/html/site-url.ts';
import { printError } from '../content/diagnostics/print.ts';

/** What stops a command, worded for whoever called it; shown without a stack trace. */
export class CommandError extends Error {}

/**
 * Checks content and settings before Astro starts.
 *
 * @throws CommandError with every fault found, save those of drafts
 */
export function requireSoundContent({ drafts = false } = {}): SoundContent {
  try {
    readSiteUrl();
    readCompress();
  } catch (error) {
    if (error instanceof SiteUrlError || error instanceof CompressError) throw new CommandError(error.message);
    throw error;
  }
  const result = loadContent({ drafts });
  if (result.content) return result;
  const { faults, draftFaults } = result;
  const count = faults.length === 1 ? 'Ein Fehler' : `${faults.length} Fehler`;
  const besides = draftFaults.length > 0 ? ', weitere in Entwürfen (npm run check:content)' : '';
  throw new CommandError(`${formatFaults(faults)}\n\n${count} im Inhalt${besides}; es wurde nichts gebaut.`);
}

/** Runs a command; what stops it is told on stderr, and the exit code is 1. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    printError(error.message);
    // Other pages of a build that has failed may still be under way, and would report what they lack.
    process.exit(1);
  }
}
