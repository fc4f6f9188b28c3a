import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serveFolder } from '../../src/cli/static-server.ts';

export interface SiteOptions {
  /** Absolute path of the built site that is served; a spec can serve another build. */
  siteFolder: string;
  /** False in a headless shell, where text fragments and find-in-page do not work; set by the config. */
  fullChromium: boolean;
}

interface SiteFixtures extends SiteOptions {
  /** Origin of the served site, without a slash at its end. */
  site: string;
  /** A copy of the built site in the folder `a/b` of an empty one; it stays until no page is open any more. */
  movedSite: { root: string; folder: string };
}

/**
 * What `npm test` leaves to `npm run test:rest`: what differs little from a test that it runs.
 *
 * @param isCore whether `npm test` runs it all the same
 */
export function rest(isCore = false): { tag: string[] } {
  return { tag: isCore ? [] : ['@rest'] };
}

/**
 * What a page must not do: ask another host, write to the console, throw. Each one fails the test, unless the test has
 * said that it expects it; an expected one that does not come fails the test as well.
 */
export class Complaints {
  readonly seen: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #ownHosts = new Set<string>();

  constructor(site: string) {
    this.own(site);
  }

  /** Another server of the test's own, by any of its addresses. */
  own(address: string): void {
    this.#ownHosts.add(new URL(address).host);
  }

  /** @param complaint matches a line such as `console error: … (http://…)`, `page error: …` or `request: https://…` */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
    test.info().annotations.push({ type: 'expected complaint', description: String(complaint) });
  }

  watch(context: BrowserContext): void {
    const checkHost = (message: { url(): string }) => {
      this.#checkHost(message.url());
    };
    context.on('request', checkHost);
    context.on('page', (page) => page.on('websocket', checkHost));
    context.on('console', (message) =>
      this.seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`),
    );
    context.on('weberror', (error) => this.seen.push(`page error: ${error.error().message}`));
  }

  async verify(): Promise<void> {
    const missing = () => this.#expected.filter((pattern) => !this.seen.some((line) => pattern.test(line)));
    await expect.poll(() => missing().map(String), 'expected complaints that do not come').toEqual([]);
    const unexpected = this.seen.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
    expect(unexpected, 'requests to other hosts, console messages and page errors').toEqual([]);
  }

  #checkHost(address: string): void {
    const { protocol, host } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && !this.#ownHosts.has(host)) this.seen.push(`request: ${address}`);
  }
}

/** Playwright's `test` with the built site served at `site` and in `baseURL`, and an eye on every page's `complaints`. */
export const test = base.extend<{ complaints: Complaints }, SiteFixtures>({
  siteFolder: [
    resolve(import.meta.dirname, '..', '..', process.env.OUT_DIR ?? 'dist'),
    { option: true, scope: 'worker' },
  ],
  fullChromium: [false, { option: true, scope: 'worker' }],
  site: [
    async ({ siteFolder }, use) => {
      const server = await serveFolder(siteFolder, { host: '127.0.0.1', port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  movedSite: [
    async ({ siteFolder }, use) => {
      const root = mkdtempSync(join(tmpdir(), 'klartext-moved-'));
      const folder = join(root, 'a', 'b');
      cpSync(siteFolder, folder, { recursive: true });
      await use({ root, folder });
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  complaints: [
    async ({ browser, site }, use) => {
      const complaints = new Complaints(site);
      const watch = (context: BrowserContext) => {
        complaints.watch(context);
      };
      // On the browser, so that contexts which a test opens itself are watched too.
      browser.on('context', watch);
      await use(complaints);
      browser.off('context', watch);
      await complaints.verify();
    },
    { auto: true },
  ],
});

export { expect };
