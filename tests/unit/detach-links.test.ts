import { describe, expect, it } from 'vitest';
import { detachLinks } from '../../src/hosting/detach-links.ts';

const address = new URL('https://beispiel.example/pfad/telefonat.html');

describe('links of a page that is read away from the site', () => {
  it.each([
    ['to another page', '<a href="akteure/trump.html#a">Donald <b>Trump</b></a>', 'akteure/trump.html#a'],
    ['to the page itself', '<a class="x" href="telefonat.html">hier</a>', 'telefonat.html'],
    ['upwards', '<a href="../x.html">x</a>', '../x.html'],
  ] as const)('%s are absolute where the address is known', (_, link, href) => {
    expect(detachLinks(link, address)).toBe(link.replace(href, new URL(href, address).href));
  });

  it('to another page are text where it is not known', () => {
    expect(
      detachLinks(
        '<p><a href="akteure/trump.html">Donald <b>Trump</b></a> und <a href="b.html">\nB</a></p>',
        undefined,
      ),
    ).toBe('<p>Donald <b>Trump</b> und \nB</p>');
  });

  it.each([
    '<a href="#beleg-datum">1</a>',
    '<a class="ref" href="#a" aria-label="Anmerkung"></a>',
    '<a href="https://beispiel.example/">B</a>',
    '<a href="mailto:redaktion@beispiel.example">B</a>',
    '<a id="a">B</a>',
    '<article href="x.html">B</article>',
    '<link href="x.html">',
  ])('stay: %s', (link) => {
    expect(detachLinks(link, undefined)).toBe(link);
    expect(detachLinks(link, address)).toBe(link);
  });
});
