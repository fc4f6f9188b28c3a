import { describe, expect, it } from 'vitest';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { partOfExplainer, reviewPage } from '../../../src/exports/citation/part-data.ts';
import { serializeJsonLd, structuredData } from '../../../src/exports/citation/structured-data.ts';
import { nobody, parts, siteWith, sourceBy } from '../explainer-parts.ts';

/** The structured data as a reader of the page gets them. */
function dataOf(
  more: Partial<typeof parts> = {},
  url?: string,
  publisher = '',
  entered: object = {},
  beside: Parameters<typeof structuredData>[3] = {},
): Record<string, unknown> {
  const site = siteWith({
    publisher: { ...nobody, name: publisher },
    responsible: { ...nobody, name: publisher && `Leitung: ${publisher}` },
    ...entered,
  });
  const known = url === undefined ? undefined : new URL(url);
  const data = structuredData(joinExplainer({ ...parts, ...more }), site, known, beside);
  return JSON.parse(serializeJsonLd(data)) as Record<string, unknown>;
}

/** Every string in the data with the names of the fields that lead there. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const address = 'https://klartext.example/a/b/';

describe('the structured data', () => {
  it('call the page news and background to it, with its own dates', () => {
    expect(dataOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': ['NewsArticle', 'BackgroundNewsArticle'],
      headline: 'Titel',
      inLanguage: 'de',
      datePublished: '2026-11-23',
      dateModified: '2026-11-23',
    });
  });

  it('name those who checked as authors, and lead to the policies that are entered', () => {
    const article = { ...parts.article, checkedBy: ['Anna Beispiel'], reviewedBy: ['Bert Muster'] };
    const entered = { corrections: { policy: 'Sofort.' }, method: { selection: 'Alles.' } };
    const pages = [{ page: 'ueber.html', ids: ['methode', 'berichtigungen'] }];
    expect(dataOf({ article }, address, 'Verlag', entered, { pages })).toMatchObject({
      author: [{ '@type': 'Person', name: 'Anna Beispiel' }],
      publishingPrinciples: `${address}ueber.html#methode`,
      publisher: { correctionsPolicy: `${address}ueber.html#berichtigungen` },
    });
    const withoutPages = dataOf({ article }, address, 'Verlag', entered);
    expect(withoutPages).not.toHaveProperty('publishingPrinciples');
    expect(withoutPages.publisher).not.toHaveProperty('correctionsPolicy');
    const bare = dataOf({}, address);
    for (const field of ['author', 'publishingPrinciples', 'publisher']) expect(bare).not.toHaveProperty(field);
  });

  it('give the day of the last change', () => {
    const changes = [{ date: '2027-01-02', section: 'kurz', before: 'a', after: 'b', reason: 'c' }];
    expect(dataOf({ article: { ...parts.article, changes } })).toMatchObject({
      datePublished: '2026-11-23',
      dateModified: '2027-01-02',
    });
  });

  it.each([
    ['Anna Beispiel', { author: { '@type': 'Person', name: 'Anna Beispiel' } }],
    ['Anna-Lena von der Muster', { author: { '@type': 'Person', name: 'Anna-Lena von der Muster' } }],
    [
      'Anna Beispiel, Karl Müller und Jo Muster',
      { author: ['Anna Beispiel', 'Karl Müller', 'Jo Muster'].map((name) => ({ '@type': 'Person', name })) },
    ],
    ['M. Beispiel', { author: { '@type': 'Person', name: 'M. Beispiel' } }],
    ['Von Anna Beispiel', { author: { '@type': 'Person', name: 'Anna Beispiel' } }],
    ['dpa/Anna Beispiel', { creditText: 'dpa/Anna Beispiel' }],
    ['Anna Beispiel, Berlin', { creditText: 'Anna Beispiel, Berlin' }],
    ['Redaktion Beispielstadt', { creditText: 'Redaktion Beispielstadt' }],
    ['Von unserer Gerichtsreporterin', { creditText: 'Von unserer Gerichtsreporterin' }],
  ])('name as authors of the supplied article only persons, each by itself: „%s“', (byline, credit) => {
    const { isBasedOn } = dataOf({ article: { ...parts.article, article: { byline } } }, address);
    const { author, creditText } = isBasedOn as Record<string, unknown>;
    expect({ author, creditText }).toEqual({ author: undefined, creditText: undefined, ...credit });
  });

  it('give the supplied article no headline, author or address that nobody knows', () => {
    expect(Object.keys(dataOf({}, address).isBasedOn as object).sort()).toEqual([
      '@type',
      'datePublished',
      'inLanguage',
    ]);
  });

  it('leave reviews and sources to the pages that show them', () => {
    expect(strings(dataOf({}, address)).filter(([, value]) => value === 'ClaimReview')).toEqual([]);
    expect(dataOf({}, address)).not.toHaveProperty('citation');
  });

  it('never correct the supplied article in the name of its publisher', () => {
    expect(strings(dataOf({}, address)).filter(([path]) => path.endsWith('.correction'))).toEqual([]);
    expect(dataOf().isBasedOn).not.toHaveProperty('correction');
  });

  it('name publisher, author and who is responsible only where they are entered', () => {
    expect(Object.keys(dataOf())).not.toEqual(expect.arrayContaining(['publisher']));
    expect(strings(dataOf()).filter(([path]) => /author|editor/.test(path))).toEqual([]);
    expect(dataOf({}, undefined, 'Verlag')).toMatchObject({
      publisher: { '@type': 'NewsMediaOrganization', '@id': '_:herausgeber', name: 'Verlag' },
      author: { '@id': '_:herausgeber' },
      editor: { '@type': 'Person', name: 'Leitung: Verlag' },
    });
  });

  it('have no address of the page and none that is relative where the address of the site is not known', () => {
    const found = strings(dataOf()).filter(([path]) => /\.(?:@id|url|image|sameAs)$/.test(path));
    expect(found.filter(([, text]) => !text.startsWith('_:'))).toEqual([]);
  });

  it('have whole addresses under the path of the site where it is known', () => {
    const data = dataOf({}, address);
    expect(data).toMatchObject({
      '@id': `${address}telefonat.html`,
      url: `${address}telefonat.html`,
      image: `${address}karten/telefonat.png`,
    });
    expect(data.isPartOf).toMatchObject({ url: address });
    const addresses = (data.hasPart as { name?: string; url: string }[]).flatMap(({ name, url }) => (name ? url : []));
    expect(addresses[0]).toBe(`${address}telefonat.html#anfang`);
    expect(addresses.at(-1)).toBe(`${address}telefonat.html#quellen`);
  });
});

describe('the structured data of the page of a section', () => {
  const section = { page: 'telefonat/ende.html', title: 'Ende' };

  it('say what it is part of', () => {
    expect(partOfExplainer(section, joinExplainer(parts), new URL(address))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': `${address}telefonat/ende.html`,
      url: `${address}telefonat/ende.html`,
      name: 'Ende',
      inLanguage: 'de',
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': `${address}telefonat.html`,
        url: `${address}telefonat.html`,
        headline: 'Titel',
      },
    });
  });

  it('say when it last changed', () => {
    const changed = partOfExplainer({ ...section, changed: '2026-12-01' }, joinExplainer(parts), undefined);
    expect(changed.dateModified).toBe('2026-12-01');
  });

  it('give no address where that of the site is not known', () => {
    const data = partOfExplainer(section, joinExplainer(parts), undefined);
    expect(data).toMatchObject({ name: 'Ende', isPartOf: { headline: 'Titel' } });
    expect(strings(data).filter(([path]) => /@id|url/.test(path))).toEqual([]);
  });
});

describe('the structured data of the pages that show sources', () => {
  const sources = {
    kreml: sourceBy('Kreml', { title: 'Mitteilung' }),
    agentur: sourceBy('Agentur'),
    zeitung: sourceBy('Zeitung', { title: 'Bericht', url: 'https://zeitung.example/bericht' }),
  };

  it('cite each by its address, or else by publisher and title', () => {
    const explainer = joinExplainer({ ...parts, sources });
    const data = partOfExplainer(
      { page: 'telefonat/quellen.html', title: 'Quellen' },
      explainer,
      undefined,
      explainer.sources,
    );
    expect(data.citation).toEqual(['https://zeitung.example/bericht', 'Kreml: Mitteilung', 'Agentur']);
  });

  it('review one passage of the supplied article, in words', () => {
    const explainer = joinExplainer(parts);
    const [passage] = explainer.passages;
    if (!passage) throw new Error('No passage is checked.');
    const site = siteWith({ publisher: { name: 'Verlag', address: '', email: '' } });
    const data = reviewPage(
      { page: 'telefonat/beleg/tag.html', title: 'Tag' },
      passage,
      explainer,
      site,
      new URL(address),
    );
    expect(data).toMatchObject({
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'ClaimReview',
        url: `${address}telefonat/beleg/tag.html`,
        datePublished: '2026-11-23',
        claimReviewed: '13. Februar',
        reviewRating: { '@type': 'Rating', alternateName: 'falsch' },
        itemReviewed: { '@type': 'NewsArticle', inLanguage: 'de' },
        author: { '@type': 'NewsMediaOrganization', name: 'Verlag' },
      },
    });
    expect(data.citation).toHaveLength(passage.sources.length);
  });
});

describe('serializeJsonLd', () => {
  const hostile = ['</script><script>alert(1)</script>', '<!--', '<img src=x onerror=alert(1)>', '&lt;/script>'];

  it.each(hostile)('keeps %s as text and lets no element begin', (text) => {
    const json = serializeJsonLd({ text });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text });
  });

  it('escapes in names of fields as well', () => {
    expect(serializeJsonLd({ '</script>': 1 })).not.toContain('<');
  });
});
