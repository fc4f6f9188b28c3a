import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainers, siteFiles, siteFolder, sitePages } from './built-site.ts';

const cards = siteFiles.filter((file) => file.startsWith('karten/'));

describe('the preview cards', () => {
  it.each(explainers)('include one of $slug', ({ slug }) => {
    expect(cards).toContain(`karten/${slug}.png`);
  });

  it('are there for every page of a section or passage', () => {
    const isForward = (page: string) => readFileSync(join(siteFolder, page), 'utf8').includes('http-equiv="refresh"');
    const sections = sitePages.filter(
      (page) => /^[^/]+\/(?!index|einfache-sprache|mitnehmen|nur-artikel)/.test(page) && !isForward(page),
    );
    const ofExplainers = sections.filter((page) => explainers.some(({ slug }) => page.startsWith(`${slug}/`)));
    expect(ofExplainers.filter((page) => !cards.includes(`karten/${page.replace(/html$/, 'png')}`))).toEqual([]);
  });

  it.each(cards)('%s is a PNG of 1200 × 630 under 60 kB', (file) => {
    const png = readFileSync(join(siteFolder, file));
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    expect(png.byteLength).toBeLessThan(60_000);
  });
});
