import { describe, expect, it } from 'vitest';
import { joinExplainer } from '../../src/explainer/explainer.ts';
import { serializeJsonLd, structuredData } from '../../src/sharing/structured-data.ts';
import { claim, parts, sourceBy } from './explainer-parts.ts';

/** The structured data as a reader of the page gets them. */
function dataOf(more: Partial<typeof parts> = {}, url?: string, publisher = ''): Record<string, unknown> {
  const site = { name: 'Klartext', publisher, url: url === undefined ? undefined : new URL(url) };
  const data = structuredData(joinExplainer({ ...parts, ...more }), site);
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
  it('call the page a background article with its own dates', () => {
    expect(dataOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'BackgroundNewsArticle',
      headline: 'Titel',
      inLanguage: 'de',
      datePublished: '2026-11-23',
      dateModified: '2026-11-23',
    });
  });

  it('give the day of the last change', () => {
    const changes = [{ date: '2027-01-02', section: 'kurz', before: 'a', after: 'b', reason: 'c' }];
    expect(dataOf({ article: { ...parts.article, changes } })).toMatchObject({
      datePublished: '2026-11-23',
      dateModified: '2027-01-02',
    });
  });

  it('give the supplied article no headline, author or address that nobody knows', () => {
    expect(Object.keys(dataOf({}, address).isBasedOn as object).sort()).toEqual([
      '@type',
      'correction',
      'datePublished',
      'inLanguage',
    ]);
  });

  it('correct each wrong passage of the supplied article and no other', () => {
    const verdicts = ['falsch', 'ungenau', 'richtig mit Einschränkung', 'richtig', 'nicht prüfbar', 'falsch'] as const;
    const claims = Object.fromEntries(verdicts.map((verdict, index) => [`stelle-${index}`, claim(verdict)]));
    const found = verdicts.map((_, index) => ({
      id: `stelle-${index}`,
      number: index + 1,
      passage: `Wort ${index}`,
      section: 'anfang',
      paragraph: 'anfang-1',
    }));
    const data = dataOf({ claims, found: { ...parts.found, claims: found } });
    expect((data.isBasedOn as { correction: unknown }).correction).toEqual([
      { '@type': 'CorrectionComment', text: '„Wort 0“: Richtig ist das.' },
      { '@type': 'CorrectionComment', text: '„Wort 5“: Richtig ist das.' },
    ]);
    expect(data.correction).toBeUndefined();
  });

  it('have no list of corrections where nothing is wrong', () => {
    expect(dataOf({ claims: {} }).isBasedOn).not.toHaveProperty('correction');
  });

  it('name the actors whom the article names, with a Wikidata id only where one is given', () => {
    const mentions = ['erste', 'zweite'].map((actor) => ({ actor, section: 'anfang', paragraph: 'anfang-1' }));
    expect(dataOf({ found: { ...parts.found, mentions } }).about).toEqual([
      { '@type': 'Person', name: 'Zweite', sameAs: 'https://www.wikidata.org/wiki/Q2' },
      { '@type': 'Person', name: 'Erste' },
    ]);
  });

  it('cite every source by its address, or else by publisher and title', () => {
    const sources = {
      kreml: sourceBy('Kreml', { title: 'Mitteilung' }),
      agentur: sourceBy('Agentur'),
      zeitung: sourceBy('Zeitung', { title: 'Bericht', url: 'https://zeitung.example/bericht' }),
    };
    expect(dataOf({ sources }).citation).toEqual(['https://zeitung.example/bericht', 'Kreml: Mitteilung', 'Agentur']);
  });

  it('have every section of the page for a part', () => {
    const names = (dataOf().hasPart as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(joinExplainer(parts).contents.map(({ title }) => title));
    expect(names).toHaveLength(8);
  });

  it('name the publisher only where one is entered', () => {
    expect(dataOf()).not.toHaveProperty('publisher');
    expect(dataOf({}, undefined, 'Verlag').publisher).toEqual({ '@type': 'Organization', name: 'Verlag' });
  });

  it('have no address of the page and none that is relative where the address of the site is not known', () => {
    const found = strings(dataOf()).filter(([path]) => /\.(?:@id|url|sameAs)$/.test(path));
    expect(found.map(([, text]) => text)).toEqual([]);
  });

  it('have whole addresses under the path of the site where it is known', () => {
    const data = dataOf({}, address);
    expect(data).toMatchObject({ '@id': `${address}telefonat.html`, url: `${address}telefonat.html` });
    expect(data.isPartOf).toMatchObject({ url: address });
    const addresses = (data.hasPart as { url: string }[]).map(({ url }) => url);
    expect(addresses[0]).toBe(`${address}telefonat.html#anfang`);
    expect(addresses.at(-1)).toBe(`${address}telefonat.html#quellen`);
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
