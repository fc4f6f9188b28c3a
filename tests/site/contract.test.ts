import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/content/read/content-folder.ts';
import { isFirst } from './built-explainer.ts';
import { documentOf, explainers, select, siteFiles, sitePages } from './built-site.ts';

const actors = globSync(join(contentFolder().root, 'actors/*.yaml')).map((path) => basename(path, '.yaml'));

/** The pages of explainers that are not withdrawn. */
const readable = explainers
  .map(({ page }) => page)
  .filter((page) => !documentOf(page).querySelector('meta[name="robots"]'));

describe('the addresses of the contract', () => {
  it.each([
    'index.html',
    'akteure.html',
    'archiv/index.html',
    'ueber.html',
    'impressum.html',
    'datenschutz.html',
    '404.html',
    'favicon.svg',
    'SHA256SUMS',
  ])('include %s', (file) => {
    expect(siteFiles).toContain(file);
  });

  it('include a page for every actor', () => {
    expect(actors.filter((id) => !sitePages.includes(`akteure/${id}.html`))).toEqual([]);
  });
});

describe('the start page', () => {
  const document = documentOf('index.html');
  const stories = select(document, 'main article :is(h2, h3) a').map((link) => link.getAttribute('href'));

  it('leads to every explainer, or to 25 of more', () => {
    expect(new Set(stories).size).toBe(Math.min(readable.length, 25));
    expect(stories.filter((link) => !readable.includes(link ?? ''))).toEqual([]);
  });

  it('begins with the name of the site and what it is for', () => {
    expect(document.querySelector('h1')?.textContent.startsWith(document.title)).toBe(true);
  });

  it('says of the newest explainer how many passages got which verdict', () => {
    const counts = select(document, '.verdict-counts b').map(({ textContent }) => Number(textContent));
    const checked = select(documentOf(stories[0] ?? ''), '#faktencheck article');
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(checked.length);
  });

  it('leads from the newest explainer to each of its actors', () => {
    const links = select(document, '.lead-actors a').map((link) => link.getAttribute('href'));
    const entries = select(documentOf(stories[0] ?? ''), '#akteure article').map(({ id }) => id);
    expect(links).toEqual(entries.map((id) => `akteure/${id.slice('akteur-'.length)}.html`));
  });
});

describe('the archive', () => {
  const years = sitePages.filter((page) => /^archiv\/\d{4}\.html$/.test(page));

  it('leads to every explainer, each in its year', () => {
    const listed = years.flatMap((page) =>
      select(documentOf(page), '.rows li').map((row) => [
        row.querySelector('a')?.getAttribute('href'),
        `archiv/${row.querySelector('time')?.getAttribute('datetime')?.slice(0, 4) ?? ''}.html`,
        page,
      ]),
    );
    expect(listed.map(([link]) => link).toSorted()).toEqual(readable.map((page) => `../${page}`).toSorted());
    expect(listed.filter(([, year, page]) => year !== page)).toEqual([]);
  });
});

describe('the table of contents', () => {
  it.each(explainers)('of $slug lists the sections in the order of the page', ({ page }) => {
    const document = documentOf(page);
    const listed = select(document, '#inhalt li a').map((link) => link.getAttribute('href'));
    const sections = select(document, 'main section[id]').filter(({ id }) => listed.includes(`#${id}`));
    expect(listed).toEqual(sections.map(({ id }) => `#${id}`));
    expect(listed).toContain('#quellen');
  });
});

describe('the 404 page', () => {
  // A host shows it at any depth, where a relative address leads nowhere.
  it('has no relative address', () => {
    const addresses = select(documentOf('404.html'), '[href], [src]').map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(addresses.filter((address) => !/^(?:https?|data):/.test(address))).toEqual([]);
  });
});

describe.runIf(isFirst)('the Impressum', () => {
  const text = documentOf('impressum.html').body.textContent;

  // Until content/site.yaml names them; then these two give way to tests of the names.
  it('says that no publisher is entered', () => {
    expect(text).toContain('Der Herausgeber dieser Website ist noch nicht eingetragen.');
  });

  it('says that nobody responsible is entered', () => {
    expect(text).toContain('Die für den Inhalt verantwortliche Person ist noch nicht eingetragen.');
  });
});
