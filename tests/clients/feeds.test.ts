import { DatabaseSync } from 'node:sqlite';
import { writeFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { explainerFactsOf, siteFactsOf } from './content-facts.ts';
import { faultOfAddress } from './pages.ts';
import { Folder, programs, run } from './programs.ts';

/** An item of a feed, in the words that its reader has for it. */
interface ReadItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  /** `YYYY-MM-DD`. */
  published: string;
  authors: string[];
}

function dayOf(date: string | number | Date | undefined): string {
  return date === undefined ? '' : new Date(date).toISOString().slice(0, 10);
}

async function readRss(url: string): Promise<ReadItem[]> {
  const read = parseFeed(await (await fetch(`${url}feed.xml`)).text());
  if (read.format !== 'rss') throw new Error(`feedsmith takes feed.xml for ${read.format}.`);
  return (read.feed.items ?? []).map((item) => ({
    id: item.guid?.value ?? '',
    url: item.link ?? '',
    title: item.title ?? '',
    summary: item.description ?? '',
    html: item.content?.encoded ?? '',
    published: dayOf(item.pubDate),
    authors: item.dc?.creators ?? [],
  }));
}

async function readJson(url: string): Promise<ReadItem[]> {
  const read = parseFeed(await (await fetch(`${url}feed.json`)).text());
  if (read.format !== 'json') throw new Error(`feedsmith takes feed.json for ${read.format}.`);
  const { items = [], authors: ofAll = [] } = read.feed;
  return items.map((item) => ({
    id: item.id ?? '',
    url: item.url ?? '',
    title: item.title ?? '',
    summary: item.summary ?? '',
    html: item.content_html ?? '',
    published: dayOf(item.date_published),
    authors: (item.authors ?? ofAll).map(({ name = '' }) => name),
  }));
}

/** newsboat fetches the feed and keeps what it read in a database. */
function readByNewsboat(url: string): Promise<ReadItem[]> {
  using folder = new Folder();
  writeFileSync(folder.file('urls'), `${url}feed.xml\n`);
  writeFileSync(folder.file('config'), 'download-retries 1\n');
  const files = ['-u', folder.file('urls'), '-C', folder.file('config'), '-c', folder.file('cache.db')];
  run('newsboat', [...files, '-x', 'reload'], folder.path);
  const database = new DatabaseSync(folder.file('cache.db'));
  const rows = database.prepare('SELECT guid, url, title, author, pubDate, content FROM rss_item').all();
  database.close();
  const items = rows.map((row) => ({
    id: String(row.guid),
    url: String(row.url),
    title: String(row.title),
    summary: '',
    html: String(row.content),
    published: dayOf(Number(row.pubDate) * 1000),
    authors: row.author === '' ? [] : [String(row.author)],
  }));
  return Promise.resolve(items);
}

/** Numbers of notes that a reader which shows text only would run together with the word or number before. */
function gluedNumbers(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('sup')].flatMap((sup) => {
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEndBefore(sup);
    const before = range.toString().slice(-20);
    // „m²“ is written so on purpose.
    const isGlued =
      /[\p{L}\p{N}]$/u.test(before) && !/(?<!\p{L})[ckm]?m$/u.test(before) && /^\p{N}/u.test(sup.textContent);
    return isGlued ? [before + sup.textContent] : [];
  });
}

const readers = [
  { name: 'feedsmith reading feed.xml', read: readRss, isMissing: false },
  { name: 'feedsmith reading feed.json', read: readJson, isMissing: false },
  { name: 'newsboat', read: readByNewsboat, isMissing: !programs.newsboat },
];

describe.each(['real', 'awkward'] as const)('the feeds of the %s content', (name) => {
  const { content, url } = inject(name);
  const explainers = explainerFactsOf(content);
  const published = explainers.filter(({ withdrawn }) => !withdrawn);

  describe.for(readers)('by $name', ({ read, isMissing }) => {
    test.skipIf(isMissing)('have one item for each explainer, under its address and an id of its own', async () => {
      const items = await read(url);
      expect(items.map((item) => item.url).sort()).toEqual(explainers.map(({ slug }) => `${url}${slug}.html`).sort());
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    });

    test.skipIf(isMissing)('give titles, days and summaries as they were written', async () => {
      const items = await read(url);
      for (const { slug, title, summary, published: day, changes } of published) {
        const item = items.find((item) => item.url === `${url}${slug}.html`);
        expect(item).toMatchObject({ title: changes.length > 0 ? `Geändert: ${title}` : title, published: day });
        // What was changed comes first where something was.
        if (item?.summary !== '' && changes.length === 0) expect(item?.summary).toBe(summary);
      }
    });

    test.skipIf(isMissing)('name who publishes them', async () => {
      const facts = siteFactsOf(content);
      const authors = (await read(url)).map((item) => item.authors);
      expect(authors).toEqual(authors.map(() => [facts.publisher || facts.name]));
    });

    test.skipIf(isMissing)('say of a withdrawn explainer that it is withdrawn, and why', async () => {
      const items = await read(url);
      for (const { slug, withdrawn } of explainers.filter((explainer) => explainer.withdrawn)) {
        const item = items.find((item) => item.url === `${url}${slug}.html`);
        const words = `${item?.title} ${new JSDOM(item?.html).window.document.body.textContent}`;
        expect(words).toMatch(/zurückgezogen/i);
        expect(words).toContain(withdrawn?.reason);
      }
    });

    test.skipIf(isMissing)('say of a corrected explainer on which day and why', async () => {
      const items = await read(url);
      for (const { slug, changes, modified } of published) {
        const item = items.find((item) => item.url === `${url}${slug}.html`);
        const words = new JSDOM(item?.html).window.document.body.textContent;
        for (const { reason, date } of changes) if (date === modified) expect(words).toContain(reason.split('. ')[0]);
      }
    });

    test.skipIf(isMissing)('hold addresses that lead somewhere without the page around them', async () => {
      const addresses = (await read(url)).flatMap(({ html }) =>
        [...new JSDOM(html).window.document.querySelectorAll('[href], [src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        ),
      );
      expect(addresses.length).toBeGreaterThan(explainers.length);
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
      const ours = [...new Set(addresses)].filter((address) => address.startsWith(url));
      expect((await Promise.all(ours.map(faultOfAddress))).filter(Boolean)).toEqual([]);
    });

    test.skipIf(isMissing)('keep the number of a note apart from the word before it', async () => {
      const items = await read(url);
      expect(items.flatMap(({ html }) => gluedNumbers(html))).toEqual([]);
    });
  });

  test('know the items by the same ids in both formats', async () => {
    const ids = (items: ReadItem[]) => items.map(({ id }) => id).sort();
    expect(ids(await readRss(url))).toEqual(ids(await readJson(url)));
  });

  test('tell a reader of JSON on which day an explainer was last changed', async () => {
    const read = parseFeed(await (await fetch(`${url}feed.json`)).text());
    const items = read.format === 'json' ? (read.feed.items ?? []) : [];
    const changed = new Map(items.map((item) => [item.url, dayOf(item.date_modified)]));
    const expected = explainers.map(({ slug, modified }) => [`${url}${slug}.html`, modified]);
    expect([...changed].sort()).toEqual(expected.sort());
  });
});
