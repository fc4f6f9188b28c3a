import { describe, expect, it } from 'vitest';
import { applyEdits, readElements } from '../../../src/site/html/page-html.ts';
import { retargetFragments } from '../../../src/site/html/rewrite-links.ts';

const retarget = (html: string): string => applyEdits(html, retargetFragments(readElements(html), '../ganz.html'));

describe('retargetFragments', () => {
  const page = '<p id="hier">Text <a class="x" href="#hier">hier</a> <a href="#dort">dort</a></p>';

  it('sends links to parts that the page lacks to the page that has them', () => {
    expect(retarget(page)).toContain('<a href="../ganz.html#dort">');
  });

  it('leaves links to parts of the page alone', () => {
    expect(retarget(page)).toContain('<a class="x" href="#hier">');
  });

  it('leaves words that only look like a link alone', () => {
    const text = '<p>href=&quot;#dort&quot; und id=&quot;dort&quot;</p>';
    expect(retarget(text)).toBe(text);
  });

  it('reads neither links nor ids in the words of an attribute', () => {
    const link = '<a href="#dort" title="x > y <a href=#hier">dort</a>';
    expect(retarget(`<p title=' id="dort" <a href="#dort">'>${link}</p>`)).toBe(
      `<p title=' id="dort" <a href="#dort">'>${link.replace('"#dort"', '"../ganz.html#dort"')}</p>`,
    );
  });

  it('leaves addresses of other pages alone', () => {
    const link = '<a href="andere.html#dort">dort</a>';
    expect(retarget(link)).toBe(link);
  });
});
