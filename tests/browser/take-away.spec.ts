import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blockSelector } from '../site/block-selector.ts';
import { expect, test } from './fixtures.ts';
import { original, takeAway } from './pages.ts';

test.describe('the file to take away, alone in a folder', () => {
  let folder: string;

  test.beforeEach(async ({ page, siteFolder }) => {
    folder = mkdtempSync(join(tmpdir(), 'klartext-file-'));
    copyFileSync(join(siteFolder, takeAway), join(folder, 'mitgenommen.html'));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(join(folder, 'mitgenommen.html')).href;
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
  });

  test.afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('has the article in full, in its font', async ({ page }) => {
    const paragraphs = page.locator(blockSelector);
    expect((await paragraphs.allTextContents()).join('\n\n')).toBe(original);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.includes('Source Serif')).map(({ status }) => status),
    );
    expect(loaded).toContain('loaded');
    expect(loaded).not.toContain('error');
  });

  test('has all sections, and notes that lead to the list', async ({ page }) => {
    const entries = await page
      .locator('#inhalt li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) await expect(page.locator(`section${entry}`)).toBeVisible();
    await page.locator('#anmerkung-datum a[href="#faktencheck-datum"]').press('Enter');
    await expect(page.locator('#faktencheck-datum')).toBeInViewport();
  });

  test('opens the cards of its actors', async ({ page }) => {
    await page.locator('#artikel .mention button[popovertarget="karte-hegseth"]').first().press('Enter');
    await expect(page.getByRole('dialog', { name: 'Pete Hegseth' })).toBeVisible();
  });
});

test('no other page of the site is needed to read the file, and none is linked by a relative address', ({
  siteFolder,
}) => {
  const html = readFileSync(join(siteFolder, takeAway), 'utf8');
  const addresses = [...html.matchAll(/\s(?:href|src|srcset|action|poster)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter((address) => !/^(?:#|https:|mailto:|data:)/.test(address))).toEqual([]);
  const loaded = [...html.matchAll(/url\(["']?([^)"']{0,20})/g)].map(([, address = '']) => address);
  expect(loaded.filter((address) => !address.startsWith('data:'))).toEqual([]);
});
