import { describe, expect, it } from 'vitest';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { parts } from '../explainer-parts.ts';
import { robotsTxt, sitemapEntries, sitemapXml } from '../../../src/exports/feeds/sitemap.ts';

const site = new URL('https://beispiel.example/pfad/');
const plain = { title: 'Leicht', summary: 'Leicht.', sections: [] };
function published(day: string) {
  return { ...parts.article, published: day };
}

const explainers = [
  {
    slug: 'neu',
    page: 'neu.html',
    article: published('2026-11-30'),
    stand: '2026-12-01',
    contents: [{ id: 'anfang', title: 'Anfang' }],
    passages: joinExplainer(parts).passages.filter(({ id }) => id === 'tag'),
    plain,
  },
  {
    slug: 'alt',
    page: 'alt.html',
    article: published('2025-11-20'),
    stand: '2026-11-23',
    contents: [],
    passages: [],
    plain: undefined,
  },
];

describe('sitemapEntries', () => {
  it('lists the pages that are canonical to themselves', () => {
    expect(
      sitemapEntries(explainers, ['putin', 'trump'], ['ueber.html', 'impressum.html', 'datenschutz.html']).map(
        ({ page }) => page,
      ),
    ).toEqual([
      'index.html',
      'archiv/2026.html',
      'archiv/2025.html',
      'neu.html',
      'neu/anfang.html',
      'neu/beleg/tag.html',
      'neu/einfache-sprache.html',
      'alt.html',
      'akteure.html',
      'akteure/putin.html',
      'akteure/trump.html',
      'ueber.html',
      'impressum.html',
      'datenschutz.html',
    ]);
  });

  it('gives the start page the day of the newest change of all explainers', () => {
    expect(sitemapEntries(explainers, [], [])[0]).toEqual({ page: 'index.html', lastmod: '2026-12-01' });
  });

  it('gives each year the day of the newest change of its explainers', () => {
    const years = sitemapEntries(explainers, [], []).filter(({ page }) => page.startsWith('archiv/'));
    expect(years).toEqual([
      { page: 'archiv/2026.html', lastmod: '2026-12-01' },
      { page: 'archiv/2025.html', lastmod: '2026-11-23' },
    ]);
  });

  it('gives no day where there is no explainer', () => {
    expect(sitemapEntries([], [], [])[0]).toStrictEqual({ page: 'index.html' });
  });
});

describe('sitemapXml', () => {
  it('lists addresses with their .html and the path of the site, the start page as its folder', () => {
    const xml = sitemapXml([{ page: 'index.html' }, { page: 'a/b.html', lastmod: '2026-11-23' }], site);
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://beispiel.example/pfad/</loc></url>',
        '<url><loc>https://beispiel.example/pfad/a/b.html</loc><lastmod>2026-11-23</lastmod></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  it('escapes what a path may hold', () => {
    const xml = sitemapXml([{ page: 'a.html' }], new URL("https://beispiel.example/a&b'c<d/ü/"));
    expect(xml).toContain('<loc>https://beispiel.example/a&amp;b&apos;c%3Cd/%C3%BC/a.html</loc>');
  });
});

describe('robotsTxt', () => {
  it('names the sitemap where the address of the site is known', () => {
    expect(robotsTxt(site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://beispiel.example/pfad/sitemap.xml\n');
  });

  it('names none where it is not', () => {
    expect(robotsTxt(undefined)).toBe('User-agent: *\nAllow: /\n');
  });
});
