import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { benchParts } from '../../bench/bench-parts.ts';
import { pageParts } from '../../bench/page-parts.ts';
import { differenceAfterEdit, surveyFolder } from '../../bench/survey-folder.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

describe('What a reader of an explainer waits for', () => {
  const article = '<article id="artikel"><p>Über</p><article><p>x</p></article><p>y</p></article>';
  const page = (rest = '', head = '') => `<!DOCTYPE html><head>${head}</head><body>ä${article}${rest}</body>`;

  test('goes to the end of the article, in bytes, whatever articles it holds', () => {
    const before = page().slice(0, page().lastIndexOf('</article>') + '</article>'.length);
    expect(pageParts(page('<article>z</article>')).articleEnd).toBe(Buffer.byteLength(before));
  });

  test('is the style sheets that are linked or come after the article', () => {
    expect(pageParts(page('', '<style>p{}</style>')).lateStyles).toBe(0);
    expect(pageParts(page('<style>p{}</style>', '<link rel="stylesheet" href="a.css">')).lateStyles).toBe(2);
  });

  test('is scripts, and not data', () => {
    const data = '<script type="application/ld+json">{}</script>';
    const parts = pageParts(page(`<script>"ä"</script><script src="a.js"></script>${data}`));
    expect(parts).toMatchObject({ scriptBytes: 4, linkedScripts: ['a.js'] });
  });

  test('cannot be told of a page without a whole article', () => {
    expect(() => pageParts('<p>x</p>')).toThrow(/no whole <article/);
    expect(() => pageParts('<article id="artikel"><p>x</p>')).toThrow(/no whole <article/);
  });
});

describe('After an edit', () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['a.html', 'b/c.html', 'SHA256SUMS']) writeFileSync(join(folder, name), 'before');
  });
  const differenceOf = (edit: Record<string, string>) => {
    const before = surveyFolder(folder, 'marker');
    for (const [name, content] of Object.entries(edit)) writeFileSync(join(folder, name), content);
    return differenceAfterEdit(before, surveyFolder(folder, 'marker'));
  };

  test('the pages that show it and the checksums change', () => {
    const changed = ['SHA256SUMS', 'b/c.html'];
    expect(differenceOf({ 'b/c.html': 'with marker', SHA256SUMS: 'after' })).toEqual({
      changed,
      missing: [],
      unexpected: [],
    });
  });

  test('a file that changes without showing it is unexpected, also a new one', () => {
    const { unexpected } = differenceOf({ 'a.html': 'after', 'd.html': 'new', SHA256SUMS: 'after' });
    expect(unexpected).toEqual(['a.html', 'd.html']);
  });

  test('checksums that stay the same are missed', () => {
    expect(differenceOf({ 'a.html': 'with marker' }).missing).toEqual(['SHA256SUMS']);
  });

  test('the size of every file is known', () => {
    expect(surveyFolder(folder, 'marker').get('b/c.html')).toMatchObject({ bytes: 6, marked: false });
  });
});

describe('The arguments of the measurement', () => {
  test('choose all where there are none', () => {
    expect(benchParts([])).toEqual({ sizes: [1, 10, 100, 1000], pages: true, lighthouse: true, names: true });
  });

  test('choose parts, sizes from small to large and once', () => {
    expect(benchParts(['10', 'pages', '1', '10'])).toEqual({
      sizes: [1, 10],
      pages: true,
      lighthouse: false,
      names: false,
    });
    expect(benchParts(['lighthouse'])).toEqual({ sizes: [], pages: false, lighthouse: true, names: false });
    expect(benchParts(['names'])).toEqual({ sizes: [], pages: false, lighthouse: false, names: true });
  });

  test.each(['0', '-1', '1.5', '10000', 'page', ''])('are refused where one is „%s“', (arg) => {
    expect(() => benchParts([arg])).toThrow(RangeError);
  });
});
