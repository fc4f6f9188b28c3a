import { describe, expect, it } from 'vitest';
import { originEntries, originLine } from '../../src/words/article-origin.ts';
import { document, slug, source, textOf } from './built-explainer.ts';
import { readSiteFile, select } from './built-site.ts';

const origin = source.article.article;

describe.skipIf(!origin)('where the article came from', () => {
  it('stands over the article and leads there, apart from its text', () => {
    const [line] = select(document, '.origin');
    if (!line) throw new Error('The page does not say it.');
    expect(textOf(line)).toBe(originLine(origin).replaceAll('\u00a0', ' '));
    expect(select(line, 'a').map((link) => link.getAttribute('href'))).toEqual([origin?.url]);
    expect(line.closest('article')).toBeNull();
  });

  it('is told in the source note, with the licence', () => {
    const [note] = select(document, '#quellen dl');
    for (const [name, text] of originEntries(origin)) {
      expect(note?.textContent).toContain(name);
      expect(note?.textContent).toContain(text);
    }
    expect(note?.textContent).toContain(origin?.licence);
  });

  it('is told to programs, in the citation and in the Markdown', () => {
    const data = select(document, 'script[type="application/ld+json"]').map(({ textContent }) => textContent);
    const [{ isBasedOn } = { isBasedOn: {} }] = data.map((text) => JSON.parse(text) as { isBasedOn?: object });
    expect(isBasedOn).toMatchObject({
      headline: origin?.headline,
      publisher: { name: origin?.medium },
      url: origin?.url,
      datePublished: origin?.published,
      license: origin?.licence,
    });
    expect(readSiteFile(`${slug}.md`)).toContain(`](${origin?.url ?? ''})`);
    expect(select(document, '.cite pre').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(`Zu: „${origin?.headline ?? ''}“`),
      expect.stringContaining(`Zu: „${origin?.headline ?? ''}“`),
    ]);
  });
});

it.skipIf(origin)('where nothing is known of the article, nothing is said', () => {
  expect(select(document, '.origin')).toEqual([]);
  expect(originEntries(origin)).toEqual([]);
});
