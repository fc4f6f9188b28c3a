import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '../../src/exports/permalinks/permalinks-page.ts';
import { accentOf } from '../../src/schemas/site/accent.ts';
import { otherSubject } from './other-subject.ts';

const { content, dist, main } = otherSubject;
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const documentOf = (file: string): Document => new JSDOM(read(file)).window.document;
const linksOf = (parent: ParentNode | null) =>
  [...(parent?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('href'), link.textContent.trim()]);

describe('a page of the editor', () => {
  const document = documentOf('kontakt.html');
  const attribute = (selector: string, name = 'content') => document.querySelector(selector)?.getAttribute(name);

  test('has its own address, title and preview', () => {
    expect(document.querySelector('h1')?.textContent).toBe('So erreichen Sie uns');
    expect(document.title).toBe('So erreichen Sie uns – Stadtklar');
    expect(attribute('link[rel="canonical"]', 'href')).toBe('https://beispiel.example/kontakt.html');
    expect(attribute('meta[property="og:title"]')).toBe('So erreichen Sie uns');
    expect(attribute('meta[property="og:url"]')).toBe('https://beispiel.example/kontakt.html');
    expect(attribute('meta[property="og:description"]')).toBe('Anschrift und E-Mail der Redaktion.');
    expect(attribute('meta[property="og:image"]')).toBe('https://beispiel.example/karten/index.png');
  });

  test('has what site.yaml says where its elements stand', () => {
    const section = document.querySelector('#wo-sie-uns-finden');
    expect(section?.textContent).toContain('Stadtklar Verlag GmbH');
    expect(linksOf(section)).toContainEqual(['mailto:post@stadtklar.example', 'post@stadtklar.example']);
  });

  test('says of words in which language they are, in its text and in what comes from site.yaml', () => {
    const html = document.querySelector('blockquote')?.innerHTML;
    expect(html).toContain('<span lang="en">Ring twice</span>, auf 20 m<sup>2</sup>.');
    expect(documentOf('datenschutz.html').querySelector('main')?.innerHTML).toContain('<span lang="en">Host</span>');
  });

  test('is linked to from every page, at whatever depth, where its file says', () => {
    expect(linksOf(document.querySelector('.site-head'))).toEqual([
      ['index.html', 'Stadtklar'],
      ['akteure.html', 'Akteure'],
      ['ueber.html', 'Über diese Seite'],
    ]);
    expect(linksOf(documentOf(`${main}/einfache-sprache.html`).querySelector('.site-foot'))).toEqual([
      ['../impressum.html', 'Impressum'],
      ['../kontakt.html', 'Kontakt'],
      ['../datenschutz.html', 'Datenschutz'],
    ]);
    expect(document.querySelector('.site-foot [aria-current]')?.textContent).toBe('Kontakt');
  });

  test('is in the sitemap, and its former address leads to it and is not', () => {
    const sitemap = read('sitemap.xml');
    for (const name of ['kontakt', 'ueber', 'impressum', 'datenschutz'])
      expect(sitemap).toContain(`<loc>https://beispiel.example/${name}.html</loc>`);
    expect(sitemap).not.toContain('redaktion');
    expect(read('redaktion.html')).toContain('<meta http-equiv="refresh" content="0; url=kontakt.html">');
  });

  test('gets its headings into the list of addresses that stay, not those of elements', () => {
    expect(readBuiltPage('kontakt.html', read('kontakt.html')).addresses).toEqual([
      'wo-sie-uns-finden',
      'verantwortlich',
    ]);
    expect(readBuiltPage('impressum.html', read('impressum.html')).addresses).toEqual([]);
  });
});

describe('the look of the editor', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  const shown = pages.filter(
    (page) => read(page).includes('color-scheme') && !read(page).includes('http-equiv="refresh"'),
  );
  const accent = accentOf({ accent: '#1d5c3f' });

  test('has its colour on every page in both schemes, and not in print', () => {
    expect(shown.length).toBeGreaterThan(20);
    const rule = `@media screen{html:root{--accent:#1d5c3f}@media(prefers-color-scheme:dark){html:root{--accent:${accent?.dark}}}}`;
    const withRule = shown.filter((page) => read(page).replaceAll('@media (', '@media(').includes(rule));
    expect(withRule).toEqual(shown);
  });

  test('has its mark as icon and in the head of every page', () => {
    expect(read('favicon.svg')).toBe(readFileSync(join(content, 'mark.svg'), 'utf8'));
    for (const page of ['index.html', `${main}.html`, `${main}/quellen.html`]) {
      const document = documentOf(page);
      const icon = document.querySelector('link[rel="icon"]')?.getAttribute('href');
      expect(icon).toMatch(/favicon\.svg$/);
      expect(document.querySelector('.site-head img')?.getAttribute('src')).toBe(icon);
      expect(document.querySelector('.site-head svg')).toBeNull();
    }
  });

  test('comes along where a page has nothing beside it', () => {
    for (const page of ['404.html', `${main}/mitnehmen.html`]) {
      const source = documentOf(page).querySelector('.site-head img')?.getAttribute('src') ?? '';
      expect(decodeURIComponent(source)).toContain('<title>Stadtklar</title>');
      expect(read(page)).toMatch(/img-src data:/);
    }
  });
});
