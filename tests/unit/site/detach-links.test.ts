import { describe, expect, it } from 'vitest';
import { detachLinks } from '../../../src/site/html/rewrite-links.ts';
import { applyEdits, readElements } from '../../../src/site/html/page-html.ts';

const address = new URL('https://beispiel.example/pfad/telefonat.html');
const detach = (html: string, from: URL | undefined): string => applyEdits(html, detachLinks(readElements(html), from));

describe('links of a page that is read away from the site', () => {
  it.each([
    ['to another page', '<a href="akteure/trump.html#a">Donald <b>Trump</b></a>', 'akteure/trump.html#a'],
    ['to the page itself', '<a class="x" href="telefonat.html">hier</a>', 'telefonat.html'],
    ['upwards', '<a href="../x.html">x</a>', '../x.html'],
  ] as const)('%s are absolute where the address is known', (_, link, href) => {
    expect(detach(link, address)).toBe(link.replace(href, new URL(href, address).href));
  });

  it('to another page are text where it is not known', () => {
    expect(
      detach('<p><a href="akteure/trump.html">Donald <b>Trump</b></a> und <a href="b.html">\nB</a></p>', undefined),
    ).toBe('<p>Donald <b>Trump</b> und \nB</p>');
  });

  it('keep what their other attributes say', () => {
    const link = '<a title="1 > 0, &amp; href=&quot;x&quot;" href="a.html" lang="de">A</a>';
    expect(detach(link, address)).toBe(link.replace('a.html', new URL('a.html', address).href));
    expect(detach(link, undefined)).toBe('A');
  });

  it.each([
    '<a href="#beleg-datum">1</a>',
    '<a class="ref" href="#a" aria-label="Anmerkung"></a>',
    '<a href="https://beispiel.example/">B</a>',
    '<a href="mailto:redaktion@beispiel.example">B</a>',
    '<a id="a">B</a>',
    '<article href="x.html">B</article>',
    '<link href="x.html">',
    '<p title="<a href=x.html>B</a>">',
  ])('stay: %s', (link) => {
    expect(detach(link, undefined)).toBe(link);
    expect(detach(link, address)).toBe(link);
  });
});
