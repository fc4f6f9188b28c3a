import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { describeEachHost } from './each-host.ts';
import { filesOf } from './expected.ts';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, env, args } = await findChromium();
  browser = await chromium.launch({ executablePath, env: env, args });
});
afterAll(async () => {
  await browser.close();
});

/** The sections of every explainer: those of its parts that have both a page of their own and a place on its page. */
function sectionsOf(site: string): { explainer: string; id: string }[] {
  return filesOf(site).flatMap((file) => {
    const [, explainer, id] = /^([^/]+)\/([^/]+)\.html$/.exec(file) ?? [];
    if (!explainer || !id || !existsSync(join(site, `${explainer}.md`))) return [];
    const page = readFileSync(join(site, `${explainer}.html`), 'utf8');
    return page.includes(` id="${id}"`) ? [{ explainer, id }] : [];
  });
}

/** Notes what a page must not do: write to the console, throw, lack a file, ask another host. */
function complaintsOf(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page before the icon has come takes the wish for it back.
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${errorText}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(url) || request.url().startsWith('data:');
    if (!isOurs) complaints.push(`foreign: ${request.url()}`);
  });
  return complaints;
}

// One section stands for all: each has its place on the page and its page, and a host does not tell them apart.
describeEachHost((_host, served) => {
  test('lets a link to a section land on it, and opens its page, which asks no other host', async () => {
    const { documents, url } = served();
    const sections = sectionsOf(documents.site);
    expect(sections.length).toBeGreaterThanOrEqual(9);
    const { explainer, id } = sections.at(-1) ?? { explainer: '', id: '' };
    const page = await browser.newPage();
    const complaints = complaintsOf(page, url);
    // How long it may take is for the test's own limit to say.
    page.setDefaultTimeout(0);
    await page.goto(`${url}${explainer}.html#${id}`);
    await page.waitForFunction((id) => {
      const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: Number.NaN };
      return top >= -1 && top < innerHeight;
    }, id);
    await page.goto(`${url}${explainer}/${id}.html`);
    expect(await page.title()).not.toBe('');
    await page.close();
    expect(complaints).toEqual([]);
  });
});
