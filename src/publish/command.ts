import { printError } from '../content/diagnostics/print.ts';

/** What stops a command, worded for whoever called it; shown without a stack trace. */
export class CommandError extends Error {}

/** Runs a command; a CommandError is printed to stderr, and the exit code is 1. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    printError(error.message);
    // After a failed build Astro may still render other pages, which would report further errors.
    process.exit(1);
  }
}
