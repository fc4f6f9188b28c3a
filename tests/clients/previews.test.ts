import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { describe, expect, inject, test } from 'vitest';
import { unfurl } from 'unfurl.js';
import { explainerFactsOf, siteFactsOf } from './content-facts.ts';
import { pageAt } from './pages.ts';

/** What a client shows of a link. */
interface Preview {
  title: string | undefined;
  description: string | undefined;
  site: string | undefined;
  type: string | undefined;
  url: string | undefined;
  image:
    { url: string; type?: string | undefined; width: number; height: number; alt?: string | undefined } | undefined;
}

async function byOpenGraphScraper(address: string): Promise<Preview> {
  // It takes no address without a top-level domain.
  const html = await (await fetch(address)).text();
  const { error, result } = await ogs({ html });
  if (error) throw new Error(`${address}: ${result.error}`);
  const [image] = result.ogImage ?? [];
  return {
    title: result.ogTitle,
    description: result.ogDescription,
    site: result.ogSiteName,
    type: result.ogType,
    url: result.ogUrl,
    image: image && { ...image, width: Number(image.width), height: Number(image.height) },
  };
}

async function byUnfurl(address: string): Promise<Preview> {
  const { open_graph: graph } = await unfurl(address, { oembed: false });
  const { title, description, site_name: site, type, url, images } = graph;
  return { title, description, site, type, url, image: images?.[0] };
}

const clients = [
  { client: 'open-graph-scraper', preview: byOpenGraphScraper },
  { client: 'unfurl.js', preview: byUnfurl },
];

/** The pages that people share, and what their previews are to say; undefined where any sentence will do. */
async function sharedPages(content: string, url: string) {
  const explainers = explainerFactsOf(content).filter(({ withdrawn }) => !withdrawn);
  const { name, claim } = siteFactsOf(content);
  const people = await pageAt(`${url}akteure.html`);
  const person = [...people.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
  const [first = ''] = person.filter((href) => /^akteure\/[^/]+\.html$/.test(href));
  return [
    { address: url, title: name, description: claim, type: 'website' },
    { address: new URL(first, `${url}akteure.html`).href, title: undefined, description: undefined, type: 'website' },
    ...explainers.flatMap(({ slug, title, summary, sections }) => [
      { address: `${url}${slug}.html`, title, description: summary, type: 'article' },
      ...(existsSync(join(content, 'articles', slug, 'plain.mdx'))
        ? [
            {
              address: `${url}${slug}/einfache-sprache.html`,
              title: undefined,
              description: undefined,
              type: 'article',
            },
          ]
        : []),
      ...sections.map((section) => ({
        address: `${url}${slug}/${section.id}.html`,
        title: section.title,
        description: section.summary,
        type: 'article',
      })),
    ]),
  ];
}

/** Width and height of a PNG, from its first chunk. */
function sizeOfPng(bytes: Buffer): [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(['real', 'awkward'] as const)('a link to the %s content', (name) => {
  const { content, url } = inject(name);

  describe.each(clients)('by $client', ({ preview }) => {
    test('shows title, text and kind of the page itself', async () => {
      for (const { address, title, description, type } of await sharedPages(content, url)) {
        const shown = await preview(address);
        expect(shown.url).toBe(address);
        expect(shown.site, address).toBe(siteFactsOf(content).name);
        expect(shown.type, address).toBe(type);
        expect(shown.title, address).toContain(title ?? '');
        expect(shown.title, address).toMatch(/\S/);
        if (description === undefined) expect(shown.description, address).toMatch(/\S+ \S+ \S+/);
        else expect(shown.description, address).toBe(description);
      }
    });

    test('shows an image that is there, of the size and type that the page says, with its text', async () => {
      for (const { address } of await sharedPages(content, url)) {
        const { image } = await preview(address);
        if (!image) throw new Error(`${address} has no image.`);
        const response = await fetch(image.url);
        expect([image.url, response.status]).toEqual([image.url, 200]);
        expect(image.type, address).toBe(response.headers.get('content-type'));
        const size = sizeOfPng(Buffer.from(await response.arrayBuffer()));
        expect([image.width, image.height], address).toEqual(size);
        expect(size).toEqual([1200, 630]);
        expect(image.alt, address).toMatch(/\S/);
      }
    });
  });

  test('leads clients that share the canonical address to the page that was shared', async () => {
    for (const { address } of await sharedPages(content, url))
      expect((await unfurl(address, { oembed: false })).canonical_url).toBe(address);
  });

  test('shows an icon that is there', async () => {
    for (const { address } of await sharedPages(content, url)) {
      const { favicon = '' } = await unfurl(address, { oembed: false });
      expect([favicon, (await fetch(favicon)).status]).toEqual([favicon, 200]);
    }
  });
});

test('Every page has a preview of its own', async () => {
  const { content, url } = inject('real');
  const pages = await sharedPages(content, url);
  const titles = await Promise.all(pages.map(async ({ address }) => (await byUnfurl(address)).title));
  expect(new Set(titles).size).toBe(pages.length);
});
