import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { feedLength } from '../../src/exports/feeds/feed-items.ts';
import { verdicts } from '../../src/schemas/claim.ts';
import { verdictId } from '../../src/words/verdicts.ts';
import { explainers, readSiteFile, siteFiles } from './built-site.ts';
import { selectedTexts } from './selected-text.ts';
import type { Selector } from './selected-text.ts';

/** What is read here of a collection of the Web Annotation Data Model. */
interface AnnotationCollection {
  total: number;
  first: {
    items: {
      id: string;
      body: { purpose: string; value?: string; source?: string }[];
      target: { source: string; selector: Selector[] }[];
    }[];
  };
}

const address = 'https://beispiel.example/pfad/';
const folder = resolve('.build/with-site-url');

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const documents = new Map<string, Document>();

function documentOf(file: string): Document {
  const known = documents.get(file);
  if (known) return known;
  const contentType = file.endsWith('.html') ? 'text/html' : 'application/xml';
  const parsed = new JSDOM(read(file), { contentType }).window.document;
  documents.set(file, parsed);
  return parsed;
}

function pages(): string[] {
  return globSync('**/*.html', { cwd: folder }).sort();
}

function texts(parent: ParentNode, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** Addresses of the site that lead to no file, or to no place in it. */
function deadAddresses(addresses: readonly string[]): string[] {
  return addresses.filter((link) => {
    if (!link.startsWith(address)) return false;
    const [path = '', fragment] = link.slice(address.length).split('#', 2);
    const file = path === '' ? 'index.html' : path;
    if (!existsSync(join(folder, file))) return true;
    return fragment !== undefined && !documentOf(file).getElementById(decodeURIComponent(fragment));
  });
}

describe.skipIf(process.env.SITE_URL)('a site whose address is not known', () => {
  it.each(['feed.xml', 'feed.json', 'sitemap.xml', 'trump-putin-telefonat.annotations.json'])('has no %s', (file) => {
    expect(siteFiles).not.toContain(file);
  });

  it('has no security.txt where nobody is named whom to tell of holes in its security', () => {
    expect(siteFiles.filter((file) => file.includes('security'))).toEqual([]);
  });

  it('has a robots.txt that names no sitemap', () => {
    expect(readSiteFile('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('a site whose address is known', () => {
  beforeAll(() => {
    const env = { ...process.env, SITE_URL: address, OUT_DIR: folder };
    execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: 'pipe' });
    pages().forEach(documentOf);
  });

  it('names the sitemap in robots.txt', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${address}sitemap.xml\n`);
  });

  it('lists in the sitemap every canonical address and no other', () => {
    const canonical = pages()
      .map(documentOf)
      .filter((document) => !document.querySelector('meta[name="robots"][content~="noindex"]'))
      .flatMap((document) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? []);
    expect(texts(documentOf('sitemap.xml'), 'loc').sort()).toEqual([...new Set(canonical)].sort());
  });

  it('lists in the sitemap addresses that exist, each once', () => {
    const listed = texts(documentOf('sitemap.xml'), 'loc');
    expect(deadAddresses(listed)).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((link) => !link.startsWith(address))).toEqual([]);
  });

  it.each(explainers)('has the checked passages of $slug as annotations, found in its text', async ({ slug }) => {
    const file = `${slug}.annotations.json`;
    const page = documentOf(`${slug}.html`);
    const marks = [...page.querySelectorAll('#artikel .mark')];
    const link = page.querySelector(`link[rel="alternate"][href="${file}"]`)?.getAttribute('type');
    expect(existsSync(join(folder, file))).toBe(marks.length > 0);
    expect(link).toBe(marks.length > 0 ? 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' : undefined);
    if (marks.length === 0) return;
    const { total, first } = JSON.parse(read(file)) as AnnotationCollection;
    expect(first.items).toHaveLength(total);
    const found = first.items.flatMap(({ target }) =>
      target.flatMap(({ source, selector }) => selector.map((one) => ({ source, one }))),
    );
    for (const { source, one } of found) {
      expect(source).toBe(`${address}${slug}.html`);
      expect(await selectedTexts(one, page.body)).toHaveLength(1);
    }
    const texts = await Promise.all(found.map(({ one }) => selectedTexts(one, page.body)));
    const twice = marks.flatMap(({ textContent }) => [textContent, textContent]);
    expect(texts.flat().sort()).toEqual(twice.sort());
    // A place with a verdict of its own is an annotation of its own.
    const entries = first.items.filter(({ id }) => page.getElementById(id.replace(/^.*#/, 'faktencheck-')));
    expect(total - entries.length).toBe(page.querySelectorAll('.own-verdict').length);
    const verdicts = entries.map(({ body }) => body.find(({ purpose }) => purpose === 'assessing')?.value);
    const shown = [...page.querySelectorAll('.entry h4 a')].map(({ textContent }) => textContent);
    expect(verdicts.map((verdict) => verdict?.toLowerCase())).toEqual(shown.map((verdict) => verdict.toLowerCase()));
    expect(deadAddresses(first.items.flatMap(({ body }) => body.flatMap(({ source }) => source ?? [])))).toEqual([]);
  });

  it('has in both feeds the newest explainers of the start page', () => {
    const links = [...documentOf('index.html').querySelectorAll('main article :is(h2, h3) a')];
    const stories = links.map((link) => new URL(link.getAttribute('href') ?? '', address).href);
    const listed = stories.slice(0, feedLength);
    const feed = JSON.parse(read('feed.json')) as { items: { url: string }[] };
    expect(texts(documentOf('feed.xml'), 'item > link')).toEqual(listed);
    expect(feed.items.map(({ url }) => url)).toEqual(listed);
  });

  it('has in both feeds the same full text', () => {
    const feed = JSON.parse(read('feed.json')) as { items: { content_html: string }[] };
    const encoded = [...documentOf('feed.xml').getElementsByTagName('content:encoded')];
    expect(encoded.map(({ textContent }) => textContent)).toEqual(feed.items.map(({ content_html: html }) => html));
  });

  it('has in the feeds the wording of the article', () => {
    const feed = JSON.parse(read('feed.json')) as { items: { url: string; content_html: string }[] };
    for (const { url, content_html: html } of feed.items) {
      const { document } = new JSDOM(html).window;
      document.querySelectorAll('sup').forEach((mark) => {
        mark.remove();
      });
      const text = [...document.body.children].map(({ textContent }) => textContent).join('\n\n');
      const slug = url.slice(address.length).replace(/\.html$/, '');
      expect(text).toContain(readFileSync(`content/articles/${slug}/original.txt`, 'utf8').trimEnd());
    }
  });

  it('counts in the feeds the verdicts that the page counts', () => {
    const feed = JSON.parse(read('feed.json')) as { items: { url: string; content_html: string }[] };
    for (const { url, content_html: html } of feed.items) {
      const page = documentOf(url.slice(address.length));
      const told = verdicts.flatMap((verdict) => {
        const count = page.querySelectorAll(`#${verdictId(verdict)} a[href^="#faktencheck-"]`).length;
        return count > 0 ? [`${count} ${verdict}`] : [];
      });
      const text = new JSDOM(html).window.document.body.textContent.replaceAll('\u00a0', ' ').toLowerCase();
      for (const part of told) expect(text).toContain(part.toLowerCase());
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it('leads from the feeds to places that exist, by absolute addresses', () => {
    const feed = JSON.parse(read('feed.json')) as { items: { content_html: string }[] };
    const links = feed.items.flatMap(({ content_html: html }) => [
      ...new JSDOM(html).window.document.querySelectorAll('a'),
    ]);
    const addresses = links.map((link) => link.getAttribute('href') ?? '');
    expect(addresses.filter((link) => !/^(?:https:|mailto:)/.test(link))).toEqual([]);
    expect(deadAddresses(addresses)).toEqual([]);
    expect(addresses.filter((link) => link.startsWith(address)).length).toBeGreaterThan(0);
  });

  it('has files to take away that lead to the site by absolute addresses, and to places that exist', () => {
    const files = globSync('*/mitnehmen.html', { cwd: folder });
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const links = [...documentOf(file).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((link) => !/^(?:#|https:|mailto:)/.test(link))).toEqual([]);
      expect(links).toEqual(expect.arrayContaining([`${address}akteure/trump.html`, `${address}index.html`]));
      expect(deadAddresses(links)).toEqual([]);
    }
  });

  it('has Markdown that leads to the site by absolute addresses', () => {
    for (const file of globSync('*.md', { cwd: folder })) {
      const addresses = [...read(file).matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
      expect(addresses.filter((link) => !/^(?:https:|mailto:)/.test(link))).toEqual([]);
      expect(deadAddresses(addresses)).toEqual([]);
    }
  });
});

describe('what a crawler sees of every page when the address of the site is known', () => {
  const metaOf = (file: string, name: string) =>
    documentOf(file).querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
  const shared = () => pages().filter((file) => metaOf(file, 'og:title') !== undefined);

  it('has a picture that exists, with size, type and words', () => {
    expect(shared().length).toBeGreaterThan(20);
    for (const file of shared()) {
      const image = metaOf(file, 'og:image') ?? '';
      expect(deadAddresses([image]), `${file}: ${image}`).toEqual([]);
      expect(image, file).toMatch(/^https:.*\.png$/);
      expect([metaOf(file, 'og:image:width'), metaOf(file, 'og:image:height')], file).toEqual(['1200', '630']);
      expect([metaOf(file, 'og:image:type'), metaOf(file, 'twitter:card')]).toEqual([
        'image/png',
        'summary_large_image',
      ]);
      expect(metaOf(file, 'og:image:alt'), file).toMatch(/^Vorschaukarte von /);
    }
  });

  it('has for its address the canonical one', () => {
    const canonical = (file: string) =>
      documentOf(file).querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
    expect(shared().filter((file) => metaOf(file, 'og:url') !== canonical(file))).toEqual([]);
  });

  it('has dates where it belongs to an explainer, and nowhere else', () => {
    for (const file of shared()) {
      const dates = ['published', 'modified'].map((when) => metaOf(file, `article:${when}_time`));
      const isArticle = metaOf(file, 'og:type') === 'article';
      expect(
        dates.map((date) => /^\d{4}-\d\d-\d\d$/.test(date ?? '')),
        file,
      ).toEqual([isArticle, isArticle]);
    }
  });

  it('shows on the pages of actors cards of their own', () => {
    expect(metaOf('akteure/trump.html', 'og:image')).toBe(`${address}karten/akteure/trump.png`);
  });
});

describe('what a crawler sees of each section page when the address of the site is known', () => {
  const slug = 'trump-putin-telefonat';
  const contents = new JSDOM(readSiteFile(`${slug}.html`)).window.document.querySelectorAll('#inhalt li a');
  const sections = [...contents].map((link) => ({
    id: link.getAttribute('href')?.slice(1) ?? '',
    title: link.textContent,
  }));
  const metaOf = (file: string, property: string) =>
    documentOf(file).querySelector(`meta[property="${property}"]`)?.getAttribute('content');

  it('covers all nine', () => {
    expect(sections).toHaveLength(9);
  });

  it.each(sections)('$id names its own title, address and card', ({ id, title }) => {
    const file = `${slug}/${id}.html`;
    expect(metaOf(file, 'og:title')).toContain(title);
    expect(metaOf(file, 'og:url')).toBe(address + file);
    expect(metaOf(file, 'og:image')).toBe(`${address}karten/${slug}/${id}.png`);
    expect(existsSync(join(folder, 'karten', slug, `${id}.png`))).toBe(true);
    expect(metaOf(file, 'og:image:type')).toBe('image/png');
    expect([metaOf(file, 'og:image:width'), metaOf(file, 'og:image:height')]).toEqual(['1200', '630']);
    expect(metaOf(file, 'og:image:alt')).toContain(title);
    expect(documentOf(file).querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address + file);
    const data = JSON.parse(
      documentOf(file).querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
    ) as {
      isPartOf: { url: string };
    };
    expect(data.isPartOf.url).toBe(`${address}${slug}.html`);
  });
});
