import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatFaults } from '../../src/check/fault.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { ContentCopy } from './content-copy.ts';
import { HostileContent } from './hostile-content.ts';

/** Inside the project, because modules are not found from outside. */
const folder = resolve('.build', `hostile-${process.pid}`);
const dist = join(folder, 'dist');
let hostile: HostileContent;
let documents: Map<string, Document>;

const explainer = 'trump-putin-telefonat.html';

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const copy = new ContentCopy(join(folder, 'content'));
  hostile = new HostileContent(copy);
  expect(formatFaults(copy.check().faults)).toBe('');
  execFileSync(process.execPath, ['src/commands/build.ts'], {
    env: { ...process.env, SITE_URL: '', CONTENT_DIR: copy.root, OUT_DIR: dist },
    stdio: 'pipe',
  });
  const pages = globSync('**/*.html', { cwd: dist });
  documents = new Map(pages.map((page) => [page, new JSDOM(readFileSync(join(dist, page), 'utf8')).window.document]));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that a page says, its text and what stands in attributes, without blanks: drawings break lines anywhere. */
function saidBy(document: Document): string {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [document.documentElement.textContent, ...attributes].join('\n').replace(/\s+/g, '');
}

function page(name: string): Document {
  const document = documents.get(name);
  if (!document) throw new Error(`There is no page ${name}.`);
  return document;
}

describe('texts that attack the page', () => {
  test('make no element that runs a program', () => {
    const found = [...documents].flatMap(([name, document]) =>
      [...document.querySelectorAll('*')]
        .filter(
          (element) =>
            element.getAttributeNames().some((attribute) => attribute.startsWith('on')) ||
            element.matches('img[src="x"], b[onclick]') ||
            (element.matches('script:not([type="application/ld+json"])') && element.textContent.includes('alert')),
        )
        .map((element) => `${name}: ${element.outerHTML.slice(0, 200)}`),
    );
    expect(found).toEqual([]);
  });

  test('run no program in a browser, on any page', async () => {
    const { executablePath, env, args } = await findChromium();
    const browser = await chromium.launch({ executablePath, env: env, args });
    try {
      const page = await browser.newPage();
      const ran: string[] = [];
      page.on('dialog', (dialog) => {
        ran.push(`${page.url()}: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => ran.push(`${page.url()}: ${error.message}`));
      // Pages that lead on at once hold nothing but a link.
      const staying = [...documents].filter(([, document]) => !document.querySelector('meta[http-equiv="refresh"]'));
      for (const [name] of staying) {
        await page.goto(pathToFileURL(join(dist, name)).href);
        // Who clicks on everything runs nothing either; links are held back, to stay on the page.
        await page.evaluate(() => {
          addEventListener(
            'click',
            (event) => {
              event.preventDefault();
            },
            true,
          );
          for (const element of document.querySelectorAll('body *'))
            element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        });
      }
      expect(ran).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('make no address of a program', () => {
    const found = [...documents.values()].flatMap((document) =>
      [...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => /^\s*(?:javascript|vbscript|data:(?!,$|image\/svg\+xml,))/i.test(address)),
    );
    expect(found).toEqual([]);
  });

  test('are read on the site as they were written', () => {
    const said = [...documents.values()].map(saidBy).join('\n');
    expect(hostile.texts.length).toBeGreaterThan(200);
    expect(hostile.texts.filter((text) => !said.includes(text.replace(/\s+/g, '')))).toEqual([]);
  });

  test('are text in the structured data', () => {
    const [script, ...more] = page(explainer).querySelectorAll('script[type="application/ld+json"]');
    expect(more).toEqual([]);
    const { headline, isBasedOn } = JSON.parse(script?.textContent ?? '') as {
      headline: string;
      isBasedOn: { correction: { text: string }[] };
    };
    expect(hostile.texts).toContain(headline);
    expect(isBasedOn.correction).toHaveLength(4);
    for (const { text } of isBasedOn.correction) expect(text).toContain('<img src=x onerror=alert(1)>');
  });

  test('are text in the drawing', () => {
    const drawn = [...page(explainer).querySelectorAll('svg text')].map(({ textContent }) => textContent);
    const squeezed = drawn.join('').replace(/\s+/g, '');
    expect(squeezed).toContain('</script><bonclick=x>{&lt;');
  });

  test('keep the page whole: its last part is the structured data', () => {
    expect(page(explainer).body.lastElementChild?.getAttribute('type')).toBe('application/ld+json');
    expect(page(explainer).querySelectorAll('main')).toHaveLength(1);
  });
});
