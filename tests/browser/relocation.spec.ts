import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/static-server.ts';
import { expect, rest, test } from './fixtures.ts';

/** What a page has and where it leads, read in the browser. */
interface Read {
  ids: string[];
  /** Absolute addresses of all links, and of what belongs to the page, such as its icon. */
  links: string[];
  /** How each font that the page asked for has come. */
  fonts: string[];
  stored: number;
  violations: string[];
}

declare global {
  interface Window {
    violations: string[];
  }
}

async function read(page: Page): Promise<Read> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const databases = location.protocol === 'file:' ? [] : await indexedDB.databases();
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a, link[href]')].map(
        ({ href }) => href,
      ),
      // What stands in for it is taken from the reader's system, if it is there.
      fonts: [...document.fonts]
        .filter(({ family }) => family.includes('Source Serif'))
        .map(({ status }) => status)
        .filter((status) => status !== 'unloaded'),
      stored: localStorage.length + sessionStorage.length + databases.length,
      violations: window.violations,
    };
  });
}

/** Opens each of the page's cards once. */
async function openCards(page: Page): Promise<void> {
  const targets = await page
    .locator('#artikel button[popovertarget]')
    .evaluateAll((buttons) => [...new Set(buttons.map((button) => button.getAttribute('popovertarget') ?? ''))]);
  for (const target of targets) {
    await page.locator(`#artikel button[popovertarget="${target}"]`).first().press('Enter');
    await expect(page.locator(`[id="${target}"]`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(`[id="${target}"]`)).toBeHidden();
  }
}

/** Reads every page of the site at `base`, does something on it first, and says where one fails. */
async function readSite(
  page: Page,
  base: string,
  files: readonly string[],
  first?: (page: Page) => Promise<void>,
): Promise<Map<string, Read>> {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // Given up because the next page was opened, as an icon may be, whose address is checked as a link.
    if (errorText !== 'net::ERR_ABORTED') failed.push(`${request.url()} ${errorText}`);
  });
  page.on('response', (response) => response.status() >= 400 && failed.push(`${response.url()} ${response.status()}`));
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const pages = new Map<string, Read>();
  for (const file of files) {
    await page.goto(base + file, { waitUntil: 'load' });
    await first?.(page);
    pages.set(base + file, await read(page));
  }
  expect(failed, 'requests that fail').toEqual([]);
  return pages;
}

/** The links of a page into the site that lead to no file or no place in it. */
function lost(pages: ReadonlyMap<string, Read>, base: string, files: ReadonlySet<string>, { links }: Read): string[] {
  return links.filter((link) => {
    const [address = '', fragment = ''] = link.split('#', 2);
    if (!address.startsWith(base)) return address.startsWith(new URL(base).origin) && base.startsWith('http');
    if (!files.has(decodeURI(address.slice(base.length)))) return true;
    return fragment !== '' && !pages.get(address)?.ids.includes(decodeURIComponent(fragment));
  });
}

for (const place of ['at the root', 'in the folder /a/b/', 'on a disk'] as const) {
  // Where the least resolves.
  const isCore = place === 'on a disk';

  test(`every page works ${place}`, rest(isCore), async ({ page, context, siteFolder, movedSite, complaints }) => {
    const files = globSync('**/*', { cwd: siteFolder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(siteFolder.length + 1)
          .replaceAll(sep, '/'),
      )
      .sort();
    // A forward leaves for its target at once; the target is among the pages.
    const isForward = (file: string) =>
      file.endsWith('.html') && readFileSync(join(siteFolder, file), 'utf8').includes('http-equiv="refresh"');
    const wanted = files.filter((file) => file.endsWith('.html') && !isForward(file));
    const { root, folder } = place === 'at the root' ? { root: siteFolder, folder: siteFolder } : movedSite;
    const server = await serveFolder(root, { host: '127.0.0.1', port: 0 });
    complaints.own(server.url);
    try {
      const onDisk = place === 'on a disk';
      const base = onDisk ? `${pathToFileURL(folder).href}/` : server.url + folder.slice(root.length) + '/';
      const pages = await readSite(page, base, wanted, onDisk ? openCards : undefined);
      expect(pages.size).toBeGreaterThan(20);
      const all = new Set(files);
      for (const [address, found] of pages) {
        expect(lost(pages, base, all, found), `${address}: links`).toEqual([]);
        expect(found.fonts, `${address}: fonts`).not.toContain('error');
        if (!address.endsWith('/404.html')) expect(found.fonts, `${address}: fonts`).toContain('loaded');
        expect(found.violations, `${address}: policy`).toEqual([]);
        expect(found.stored, `${address}: storage`).toBe(0);
      }
      for (const file of files.filter(isForward)) {
        await page.goto(base + file);
        await page.waitForURL((url) => pages.has(url.href));
      }
      expect(await context.cookies()).toEqual([]);
    } finally {
      // An icon that is still on its way would find no server.
      await page.close();
      await server.close();
    }
  });
}
