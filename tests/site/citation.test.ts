import { describe, expect, it } from 'vitest';
import { documentOf, explainers, select } from './built-site.ts';

const pages = explainers.flatMap(({ slug, page }) => [
  { page, key: slug },
  ...select(documentOf(page), '#inhalt li a').map((link) => {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    return { page: `${slug}/${id}.html`, key: `${slug}:${id}` };
  }),
]);

describe.each(pages)('$page', ({ page, key }) => {
  const [cite, ...others] = select<HTMLDetailsElement>(documentOf(page), 'details.cite');
  const [bibtex, cslJson] = cite ? select(cite, 'pre') : [];

  it('offers one citation, closed', () => {
    expect(cite?.querySelector('summary')?.textContent).toBe('Zitieren');
    expect(cite?.open).toBe(false);
    expect(others).toEqual([]);
  });

  it('cites in German with the day of the last change', () => {
    expect(cite?.querySelector('p')?.textContent).toMatch(
      /^\S.*: .*\. Stand: \d{1,2}\. \S+ \d{4}\.(?: Faktenstand: .+?\.)?(?: https:\S+)?$/,
    );
  });

  it('gives BibLaTeX line by line', () => {
    expect(bibtex?.textContent).toMatch(/^@(?:misc|online)\{(?<key>[a-z0-9:-]+),\n(?: {2}[a-z]+ = \{.*\},\n)+\}$/);
    expect(bibtex?.textContent.split('\n')[0]).toMatch(new RegExp(`\\{${key},$`));
  });

  it('gives CSL-JSON', () => {
    expect(JSON.parse(cslJson?.textContent ?? '')).toMatchObject([{ id: key, type: 'webpage', language: 'de-DE' }]);
  });
});
