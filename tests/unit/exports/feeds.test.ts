import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import type { Explainer } from '../../../src/explainer/explainer.ts';
import { feedItem } from '../../../src/exports/feeds/feed-items.ts';
import { jsonFeed } from '../../../src/exports/feeds/feed-json.ts';
import { rssFeed } from '../../../src/exports/feeds/feed-rss.ts';
import { parts } from '../explainer-parts.ts';
import { hostileTitles } from './hostile-titles.ts';

const site = {
  name: 'Klartext',
  claim: 'Worte & Taten',
  author: 'Verein & Co <b>',
  url: new URL('https://beispiel.example/a&b/'),
};
const texts = {
  article:
    'Am <Claim id="tag">13. Februar</Claim> fiel <Claim id="jahr">2021</Claim>: 1 \\< 2 & 3.\n\n## Das Ende\n\nEnde.\n',
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
      'p Kurz.\u00a0[a] Und gut.\u00a0[b]',
      'ul [a] Erstens.\n[b] Zweitens.',
      'h2 Der Artikel im Wortlaut',
      expect.stringMatching(/^p Der Artikel steht hier im Wortlaut/) as string,
      'p Am 13. Februar\u00a0[1] fiel 2021\u00a0[2]: 1 < 2 & 3.',
      'h3 Das Ende',
      'p Ende.',
      expect.stringMatching(/^ol Anmerkung 1 – Falsch: „13\. Februar“ – Richtig ist das\.\nAnmerkung 2 –/) as string,
      'p Das ganze Erklärstück, mit Quellen zu jeder Anmerkung',
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
      new Set(['h2', 'h3', 'p', 'sup', 'a', 'ol', 'ul', 'li', 'strong']),
    );
    expect(new Set(elements.flatMap((element) => element.getAttributeNames()))).toEqual(new Set(['href']));
  });
});

/** The item of the explainer with other front matter. */
function itemOf(article: Partial<typeof parts.article>, { slug = 'telefonat', url = site.url } = {}) {
  return feedItem(joinExplainer({ ...parts, slug, article: { ...parts.article, ...article } }), texts, {
    ...site,
    url,
  });
}

describe('the id of an item', () => {
  const elsewhere = new URL('https://anderswo.example/');

  it('is a URN of its own', () => {
    expect(itemOf({}).id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(itemOf({}, { slug: 'anderes' }).id).not.toBe(itemOf({}).id);
  });

  it('stays on another domain, under another name, and when the explainer changes or is withdrawn', () => {
    const { id } = itemOf({});
    const moved = [
      itemOf({}, { url: elsewhere }),
      itemOf({ aliases: ['telefonat'] }, { slug: 'anruf' }),
      itemOf({ aliases: ['telefonat', 'anruf'] }, { slug: 'gespraech', url: elsewhere }),
      itemOf({ title: 'Anders', published: '2026-11-24' }),
      itemOf({ withdrawn: { date: '2026-12-24', reason: 'Falsch.' } }),
    ];
    expect(moved.map((item) => item.id)).toEqual(moved.map(() => id));
  });

  // Whoever has read the item must not be shown it anew.
  it('is the one that was published', () => {
    expect(itemOf({}, { slug: 'trump-putin-telefonat' }).id).toBe('urn:uuid:3fc99b0d-c00d-5e88-a286-c1a3ae8a783b');
  });
});

describe('an item that has changed', () => {
  const change = (date: string, after: string) => ({ date, section: 'ende', before: 'a', after, reason: 'Falsch.' });
  const changes = [
    change('2026-12-01', 'alt'),
    { ...change('2026-12-05', 'b'), passage: 'jahr' },
    change('2026-12-05', 'c & d'),
  ];

  it('says so in its title, begins with what was changed last, and has that day', () => {
    const item = itemOf({ changes });
    expect([item.title, itemOf({}).title]).toEqual(['Geändert: Titel', 'Titel']);
    const said = [
      'Geändert am 5. Dezember 2026, Ende – vorher: a; jetzt: c & d; Grund: Falsch.',
      'Geändert am 5. Dezember 2026, Ende, Anmerkung 2 – vorher: a; jetzt: b; Grund: Falsch.',
    ];
    const blocks = [...new JSDOM(item.html).window.document.body.children].map(({ textContent }) => textContent);
    expect(blocks.slice(0, 3)).toEqual([...said, 'In Kürze']);
    expect(item.summary).toBe(`${said.join(' ')} Zusammenfassung`);
    expect(item).toMatchObject({ published: '2026-11-23', modified: '2026-12-05' });
  });
});

describe('an item that is withdrawn', () => {
  const item = itemOf({ withdrawn: { date: '2026-12-24', reason: 'Die Rechte fehlen.' } });

  it('says so in title, summary and text, and has that day', () => {
    expect(item).toMatchObject({
      title: 'Zurückgezogen: Titel',
      summary: 'Zurückgezogen am 24. Dezember 2026. Grund: Die Rechte fehlen.',
      published: '2026-11-23',
      modified: '2026-12-24',
    });
    expect(new JSDOM(item.html).window.document.body.textContent).toBe(
      'Dieses Erklärstück haben wir am 24. Dezember 2026 zurückgezogen. Die Adresse bleibt, der Text nicht.\nGrund: Die Rechte fehlen.',
    );
  });
});

describe('addresses in the texts', () => {
  it('are resolved where they are relative', () => {
    const summary =
      'Kurz: [dort](akteure.html), [hier](telefonat/ende.html#ende-1), [fern](https://b.example/) und ![Bild](bild.png).';
    const { html } = feedItem(joinExplainer(parts), { ...texts, summary }, site);
    const links = [...new JSDOM(html).window.document.querySelectorAll('p:first-of-type :is(a, img)')];
    expect(links.map((link) => link.getAttribute('href') ?? link.getAttribute('src'))).toEqual([
      'https://beispiel.example/a&b/akteure.html',
      'https://beispiel.example/a&b/telefonat/ende.html#ende-1',
      'https://b.example/',
      'https://beispiel.example/a&b/bild.png',
    ]);
  });
});

describe('rssFeed', () => {
  it('names item, author and last change, and not the address as id', async () => {
    const entry = itemOf({ changes: [{ date: '2026-12-05', section: 'ende', before: 'a', after: 'b', reason: 'c.' }] });
    const item = parseXml(await rssFeed(site, [entry])).querySelector('item');
    const text = (name: string) => item?.getElementsByTagName(name)[0]?.textContent;
    expect(text('guid')).toBe(entry.id);
    expect(item?.querySelector('guid')?.getAttribute('isPermaLink')).toBe('false');
    expect(text('dc:creator')).toBe('Verein & Co <b>');
    expect(text('atom:updated')).toBe('2026-12-05T00:00:00Z');
    expect(text('link')).toBe('https://beispiel.example/a&b/telefonat.html');
  });

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
      authors: [{ name: 'Verein & Co <b>' }],
      items: [
        {
          id: item.id,
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
