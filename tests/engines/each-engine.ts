import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findProgram } from '../hosts/process.ts';
import type { Browser, Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const ENGINES: Engine[] = [firefox, webkit];

/** The Debian packages of the programs that are not installed. */
export function missingPackages(engine?: Engine): string[] {
  const programs = (engine ? [engine] : ENGINES).flatMap((one) => Object.entries(one.programs));
  return [...new Set(programs.filter(([program]) => !findProgram(program)).map(([, name]) => name))];
}

/**
 * Describes checks for every engine, each with a browser of its own. One that is not installed is shown as skipped with
 * the command that gets it.
 *
 * @param define is given a function that names the browser, for use inside tests
 * @param isMeant which engines the checks are for
 */
export function describeEachEngine(
  define: (browser: () => Browser) => void,
  isMeant: (engine: Engine) => boolean = () => true,
): void {
  for (const engine of ENGINES.filter(isMeant)) {
    const missing = missingPackages(engine);
    if (missing.length > 0) {
      test.skip(`${engine.name} is not installed: apt-get install ${missing.join(' ')}`);
      continue;
    }
    describe(engine.name, () => {
      let running: Browser | undefined;
      beforeAll(async () => {
        running = await engine.start();
      });
      afterAll(async () => {
        await running?.close();
      });
      define(() => {
        if (!running) throw new Error(`${engine.name} was not started.`);
        return running;
      });
    });
  }
}

/** Where the site is read: from a server and from a disk. Given to tests as the text before a page's address. */
export const places = [
  ['http', () => inject('watchedUrl')],
  ['disk', () => `${pathToFileURL(inject('watched')).href}/`],
] as const;

/** The widths of a phone and of a desk. */
export const widths = [390, 1440];

/** Waits until a script gives something true, and gives that. */
export async function until<T>(browser: Browser, script: string, ...args: unknown[]): Promise<T> {
  return expect
    .poll(() => browser.run<T>(script, ...args), { timeout: 30_000, message: script })
    .toBeTruthy()
    .then(() => browser.run<T>(script, ...args));
}

/** What the open page has written down about itself; nothing should stand there. */
export function complaints(browser: Browser): Promise<string[]> {
  return browser.run('return window.complaints');
}
