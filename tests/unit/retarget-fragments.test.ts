import { describe, expect, it } from 'vitest';
import { retargetFragments } from '../../src/hosting/retarget-fragments.ts';

describe('retargetFragments', () => {
  const page = '<p id="hier">Text <a class="x" href="#hier">hier</a> <a href="#dort">dort</a></p>';

  it('sends links to parts that the page lacks to the page that has them', () => {
    expect(retargetFragments(page, '../ganz.html')).toContain('<a href="../ganz.html#dort">');
  });

  it('leaves links to parts of the page alone', () => {
    expect(retargetFragments(page, '../ganz.html')).toContain('<a class="x" href="#hier">');
  });

  it('leaves words that only look like a link alone', () => {
    const text = '<p>href=&quot;#dort&quot; und id=&quot;dort&quot;</p>';
    expect(retargetFragments(text, '../ganz.html')).toBe(text);
  });

  it('leaves addresses of other pages alone', () => {
    const link = '<a href="andere.html#dort">dort</a>';
    expect(retargetFragments(link, '../ganz.html')).toBe(link);
  });
});
