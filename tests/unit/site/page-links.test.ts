import { describe, expect, it } from 'vitest';
import { linksFrom } from '../../../src/site/html/page-links.ts';

describe('linksFrom', () => {
  it.each([
    ['index.html', 'akteure.html', 'akteure.html'],
    ['index.html', 'akteure/trump.html', 'akteure/trump.html'],
    ['akteure/trump.html', 'index.html', '../index.html'],
    ['akteure/trump.html', 'akteure/putin.html', 'putin.html'],
    ['akteure/trump.html', 'akteure.html', '../akteure.html'],
    ['akteure/trump.html', 'favicon.svg', '../favicon.svg'],
    ['a/b/c.html', 'd/e.html', '../../d/e.html'],
    ['index.html', 'index.html', 'index.html'],
    ['akteure/index.html', 'akteure/trump.html', '../akteure/trump.html'],
    ['akteure/index.html', 'index.html', '../index.html'],
    ['a/b/index.html', 'c.html', '../../c.html'],
  ])('leads from %s to %s by %s', (page, target, link) => {
    expect(linksFrom(page)(target)).toBe(link);
  });

  it('keeps the place in another page', () => {
    expect(linksFrom('akteure/trump.html')('artikel.html#telefonat-1')).toBe('../artikel.html#telefonat-1');
  });

  it('names the place alone on the same page', () => {
    expect(linksFrom('akteure/trump.html')('akteure/trump.html#belege')).toBe('#belege');
  });

  it('never begins at the root of the host', () => {
    const pages = ['index.html', 'akteure/trump.html', 'a/b/c.html'];
    const links = pages.flatMap((page) => pages.map((target) => linksFrom(page)(target)));
    expect(links.filter((link) => link.startsWith('/'))).toEqual([]);
  });
});
