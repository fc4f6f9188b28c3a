import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { JSDOM } from 'jsdom';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
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
  expect(formatMessages(copy.check().messages)).toBe('');
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, SITE_URL: 'https://beispiel.example/', CONTENT_DIR: copy.root, OUT_DIR: dist },
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

function file(name: string): string {
  return readFileSync(join(dist, name), 'utf8');
}

function xml(name: string): Document {
  // Throws where it is not well-formed.
  return new JSDOM(file(name), { contentType: 'text/xml' }).window.document;
}

/** What of a piece of HTML is an element of the attack. */
function attackers(html: string): Element[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('script, style, img[src="x"], [onclick], [onerror]')];
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

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
      // Not every browser can share or copy; the buttons are clicked too.
      await page.addInitScript(() => {
        window.prompt = () => null;
        Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
      });
      const ran: string[] = [];
      page.on('dialog', (dialog) => {
        ran.push(`${page.url()}: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => ran.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) ran.push(`${page.url()}: ${message.text()}`);
      });
      // Pages that lead on at once hold nothing but a link.
      const staying = [...documents].filter(([, document]) => !document.querySelector('meta[http-equiv="refresh"]'));
      for (const [name] of staying) {
        await page.goto(pathToFileURL(join(dist, name)).href);
        const unstyled = await page.evaluate(
          () => [...document.querySelectorAll('style')].filter(({ sheet }) => !sheet?.cssRules.length).length,
        );
        expect(unstyled, `${name}: styles that do not apply`).toBe(0);
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

  test('allow nothing, and forbid nothing that is ours', () => {
    for (const [name, document] of documents) {
      const policies = document.querySelectorAll('meta[http-equiv="content-security-policy"]');
      expect(policies, name).toHaveLength(1);
      const directives = (policies[0]?.getAttribute('content') ?? '').split(';').map((text) => text.split(' '));
      for (const [directive, selector] of [
        ['style-src', 'style'],
        ['script-src', 'script:not([type="application/ld+json"])'],
      ] as const) {
        const own = [...document.querySelectorAll(selector)].map((element) =>
          element.hasAttribute('src') ? "'self'" : hash(element.textContent),
        );
        const allowed = directives.find(([first]) => first === directive)?.slice(1) ?? [];
        expect(allowed, `${name}: ${directive}`).toEqual([...new Set(own)]);
      }
    }
  });

  test('are text in both feeds', () => {
    const items = [...xml('feed.xml').querySelectorAll('item')];
    const changed = `Geändert: ${hostile.title}`;
    expect(items.map((item) => item.querySelector('title')?.textContent)).toEqual([changed]);
    const { items: entries } = JSON.parse(file('feed.json')) as { items: { title: string; content_html: string }[] };
    expect(entries.map(({ title }) => title)).toEqual([changed]);
    const contents = [
      ...items.flatMap((item) => [...item.children].filter(({ localName }) => localName === 'encoded')),
    ].map(({ textContent }) => textContent);
    expect(contents).toHaveLength(1);
    for (const html of [...contents, ...entries.map((entry) => entry.content_html)]) {
      expect(attackers(html)).toEqual([]);
      expect(new JSDOM(html).window.document.body.textContent).toContain('<script>alert(1)</script>');
    }
  });

  test('leave the sitemap a list of addresses', () => {
    const addresses = [...xml('sitemap.xml').querySelectorAll('loc')].map(({ textContent }) => textContent);
    expect(addresses).toContain(`https://beispiel.example/${explainer}`);
  });

  test('are text in the Markdown', { timeout: 60_000 }, () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(file(explainer.replace('.html', '.md')));
    const html: string[] = [];
    let text = '';
    visit(tree, (node) => {
      if (node.type === 'html') html.push(node.value);
      if (node.type === 'text') text += node.value;
    });
    expect(html).toEqual([]);
    expect(text).toContain('<script>alert(1)</script>');
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
    const { headline } = JSON.parse(script?.textContent ?? '') as { headline: string };
    expect(hostile.texts).toContain(headline);
    const reviewed = [...documents.values()].flatMap((document) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) =>
          (JSON.parse(textContent) as { mainEntity?: { claimReviewed?: string } }).mainEntity?.claimReviewed,
      ),
    );
    expect(hostile.texts.filter((text) => reviewed.includes(text))).toHaveLength(1);
  });

  test('leave the structured data of every page whole', () => {
    const scripts = [...documents.values()].flatMap((document) => [
      ...document.querySelectorAll('script[type="application/ld+json"]'),
    ]);
    expect(scripts.length).toBeGreaterThan(1);
    for (const { textContent } of scripts)
      expect(JSON.parse(textContent)).toMatchObject({ '@context': 'https://schema.org' });
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
