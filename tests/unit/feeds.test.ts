import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { joinExplainer } from '../../src/explainer/explainer.ts';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { feedItem } from '../../src/sharing/feed-items.ts';
import { jsonFeed } from '../../src/sharing/feed-json.ts';
import { rssFeed } from '../../src/sharing/feed-rss.ts';
import { parts } from './explainer-parts.ts';
import { hostileTitles } from './hostile-titles.ts';

const site = { name: 'Klartext', claim: 'Worte & Taten', url: new URL('https://beispiel.example/a&b/') };
const texts = {
  article:
    '---\ntitle: Titel\n---\n\nAm <Claim id="tag">13. Februar</Claim> fiel <Claim id="jahr">2021</Claim>: 1 \\< 2 & 3.\n\n## Das Ende\n\nEnde.\n',
  summary: 'Kurz.[^b] Und [gut](#faktencheck).[^a]\n\n[^a]: Zweitens.\n[^b]: Erstens.\n',
  sourceNote: 'Woher.',
};

function itemTitled(title: string) {
  return feedItem(joinExplainer({ ...parts, article: { ...parts.article, title, summary: title } }), texts, site);
}

function parseXml(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

function contentOf(explainer: Explainer = joinExplainer(parts)): Element {
  return new JSDOM(feedItem(explainer, texts, site).html).window.document.body;
}

describe('the content of an item', () => {
  it('holds the summary, the article and the notes to each', () => {
    const blocks = [...contentOf().children].map(({ localName, textContent }) => `${localName} ${textContent.trim()}`);
    expect(blocks).toEqual([
      'h2 In Kürze',
      'p Kurz.1 Und gut.2',
      'ol Erstens.\nZweitens.',
      'h2 Der Artikel im Wortlaut',
      expect.stringMatching(/^p Der Artikel steht hier im Wortlaut/) as string,
      'p Am 13. Februar1 fiel 20212: 1 < 2 & 3.',
      'h3 Das Ende',
      'p Ende.',
      expect.stringMatching(/^ol Anmerkung 1 – Falsch: „13\. Februar“ – Richtig ist das\.\nAnmerkung 2 –/) as string,
      'p Die ganze Seite, mit Belegen zu jeder Anmerkung',
    ]);
  });

  it('has absolute addresses only', () => {
    const page = 'https://beispiel.example/a&b/telefonat.html';
    expect([...contentOf().querySelectorAll('a')].map(({ href }) => href)).toEqual([
      `${page}#kurz-fn-b`,
      `${page}#faktencheck`,
      `${page}#kurz-fn-a`,
      `${page}#anmerkung-tag`,
      `${page}#anmerkung-jahr`,
      page,
    ]);
  });

  it('has elements of text alone, without attributes but addresses', () => {
    const elements = [...contentOf().querySelectorAll('*')];
    expect(new Set(elements.map(({ localName }) => localName))).toEqual(
      new Set(['h2', 'h3', 'p', 'sup', 'a', 'ol', 'li', 'strong']),
    );
    expect(new Set(elements.flatMap((element) => element.getAttributeNames()))).toEqual(new Set(['href']));
  });
});

describe('rssFeed', () => {
  it('has title, language, the address of the site and its own', async () => {
    const channel = parseXml(await rssFeed(site, [])).querySelector('rss[version="2.0"] > channel');
    const children = [...(channel?.children ?? [])].map((child) => [
      child.nodeName,
      child.getAttribute('href') ?? child.textContent,
    ]);
    expect(children).toEqual([
      ['title', 'Klartext'],
      ['description', 'Worte & Taten'],
      ['link', 'https://beispiel.example/a&b/'],
      ['language', 'de'],
      ['atom:link', 'https://beispiel.example/a&b/feed.xml'],
    ]);
  });

  it('dates an item by its publication, in UTC', async () => {
    const document = parseXml(await rssFeed(site, [itemTitled('Titel')]));
    expect(document.querySelector('pubDate')?.textContent).toBe('Mon, 23 Nov 2026 00:00:00 GMT');
  });

  it('carries the content of an item as it is', async () => {
    const item = itemTitled('Titel');
    const document = parseXml(await rssFeed(site, [item]));
    expect(document.getElementsByTagName('content:encoded')[0]?.textContent).toBe(item.html);
  });

  it.each(hostileTitles)('keeps %s in a title', async (_kind, title) => {
    const item = parseXml(await rssFeed(site, [itemTitled(title)])).querySelector('item');
    expect(item?.querySelector('title')?.textContent).toBe(title);
    expect(item?.querySelector('description')?.textContent).toBe(title);
  });

  it('leaves out what XML cannot hold', async () => {
    const item = parseXml(await rssFeed(site, [itemTitled('a\uD800b\uFFFFc')])).querySelector('item');
    expect(item?.querySelector('title')?.textContent).toBe('abc');
  });

  it('is the same each time', async () => {
    expect(await rssFeed(site, [itemTitled('Titel')])).toBe(await rssFeed(site, [itemTitled('Titel')]));
  });
});

describe('jsonFeed', () => {
  it('is a JSON Feed 1.1', () => {
    const item = itemTitled('Titel');
    expect(JSON.parse(jsonFeed(site, [item]))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Klartext',
      description: 'Worte & Taten',
      home_page_url: 'https://beispiel.example/a&b/',
      feed_url: 'https://beispiel.example/a&b/feed.json',
      language: 'de',
      items: [
        {
          id: 'https://beispiel.example/a&b/telefonat.html',
          url: 'https://beispiel.example/a&b/telefonat.html',
          title: 'Titel',
          summary: 'Titel',
          content_html: item.html,
          date_published: '2026-11-23T00:00:00Z',
          date_modified: '2026-11-23T00:00:00Z',
        },
      ],
    });
  });

  it.each(hostileTitles)('keeps %s in a title', (_kind, title) => {
    expect(JSON.parse(jsonFeed(site, [itemTitled(title)]))).toMatchObject({ items: [{ title, summary: title }] });
  });
});
