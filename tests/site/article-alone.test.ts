import { describe, expect, it } from 'vitest';
import { documentOf, explainers, select, siteFiles } from './built-site.ts';
import { textOf } from './built-explainer.ts';

const readable = explainers.filter(({ page }) => !documentOf(page).querySelector('meta[name="robots"]'));
const aloneOf = (slug: string): string => `${slug}/nur-artikel.html`;
const controlOf = (page: string): Element[] => select(documentOf(page), '.explainer-head a[href$="/nur-artikel.html"]');
const isMarked = ({ page }: { page: string }): boolean =>
  documentOf(page).querySelector('#artikel :is(.mark, .mention)') !== null;

describe.each(readable.filter(isMarked))('the article of $slug alone', ({ slug, page: whole }) => {
  const page = documentOf(aloneOf(slug));
  const article = page.getElementById('artikel') ?? page.body;
  const explained = documentOf(whole).getElementById('artikel') ?? documentOf(whole).body;

  it('is where a link in the head of the explainer leads', () => {
    expect(controlOf(whole).map((link) => link.getAttribute('href'))).toEqual([aloneOf(slug)]);
  });

  it('has no mark, number, note or button', () => {
    expect(select(article, '.mark, .mention, .ref, .notes, .names, aside, button, [popovertarget]')).toEqual([]);
    expect(select(page, '[popover], .card, .share, .report')).toEqual([]);
  });

  it('has no links but those of the article, and nothing else that takes the focus but wide tables', () => {
    const own = select(explained, 'a[href]:not(.ref, .share, .report, .notes a, .names a)');
    const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href'));
    expect(hrefs(select(article, 'a[href]'))).toEqual(hrefs(own));
    expect(select(article, '[tabindex]:not(.table)')).toEqual([]);
  });

  it('has the pictures and the languages of the words', () => {
    const kept = (root: Element) =>
      select<HTMLElement>(root, '[lang], figure, img').map(({ localName, lang, textContent }) => [
        localName,
        lang,
        textContent,
      ]);
    const ours = select(explained, '.notes [lang]').length;
    expect(kept(article)).toEqual(kept(explained).slice(0, ours === 0 ? undefined : -ours));
    expect(article.lang).toBe(explained.lang);
  });

  it('has every block at the id that it has in the explainer', () => {
    const ids = (root: Element) =>
      select(root, ':is(section, p, ul, ol, li, tr, blockquote, h3)[id]').map(({ id }) => id);
    expect(ids(article)).toEqual(ids(explained).filter((id) => !id.startsWith('anmerkung-')));
  });

  it('says before the text how many passages are checked, and leads back to the notes', () => {
    const counts = select(documentOf(whole), '.explainer-head .notice a[href^="#urteil-"]').map(textOf);
    const note = select(page, '.text-page > p').find((paragraph) => paragraph.querySelector('a.jump'));
    expect(note?.querySelector('a')?.getAttribute('href')).toBe(`../${whole}`);
    for (const count of counts) expect(textOf(note ?? page.body)).toContain(count);
    expect(textOf(note ?? page.body)).toMatch(
      counts.length > 0 ? /(?:sind|ist) geprüft: .*\. Mit Anmerkungen lesen$/ : /\. Mit Erklärungen lesen$/,
    );
    expect(note?.compareDocumentPosition(article)).toBe(4);
  });

  it('says whose the heading is, where it is that of the explainer', () => {
    const [heading, ours] = [page, documentOf(whole)].map((shown) => textOf(shown.querySelector('h1') ?? shown.body));
    const told = textOf(page.querySelector('.text-page') ?? page.body).includes('Die Überschrift ist von uns.');
    expect(told).toBe(heading === ours);
  });

  it('is kept out of search engines, which would show it without its notes', () => {
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});

describe.each(explainers.filter((explainer) => !isMarked(explainer)))('the article of $slug, unmarked', (explainer) => {
  it('has no second page and no control', () => {
    expect(siteFiles.filter((file) => file === aloneOf(explainer.slug))).toEqual([]);
    expect(controlOf(explainer.page)).toEqual([]);
  });
});
