import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { describe, expect, inject, test } from 'vitest';
import { explainerFactsOf } from './content-facts.ts';
import { typesIn, vocabularyFaults } from './schema-org.ts';

const vocabulary = 'https://schema.org/';

/** A context of the tests' own in the place of the one that schema.org serves: names, addresses and days. */
const context = {
  '@vocab': vocabulary,
  ...Object.fromEntries(
    ['citation', 'contentUrl', 'image', 'license', 'logo', 'mainEntityOfPage', 'sameAs', 'url'].map((term) => [
      term,
      { '@id': vocabulary + term, '@type': '@id' },
    ]),
  ),
  ...Object.fromEntries(
    ['dateCreated', 'dateModified', 'datePublished'].map((term) => [
      term,
      { '@id': vocabulary + term, '@type': `${vocabulary}Date` },
    ]),
  ),
};

/** Nothing is fetched: whatever else a page names as its context is refused. */
function documentLoader(address: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(address)) throw new Error(`The page names another context: ${address}`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: address, document: { '@context': context } });
}

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

/** Everything that the data tell of, each thing once. */
async function nodesOf(data: object, base: string): Promise<Node[]> {
  // Safe mode throws where something would get lost.
  const expanded = await jsonld.expand(data, { base, documentLoader, safe: true } as object);
  return (await jsonld.flatten(expanded)) as unknown as Node[];
}

/** The data of a page, each block of it. */
function dataIn(html: string): object[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => JSON.parse(script.textContent) as object,
  );
}

describe.each(['real', 'awkward'] as const)('the structured data of the %s content', (name) => {
  const { content, site, url } = inject(name);
  const explainers = explainerFactsOf(content).filter(({ withdrawn }) => !withdrawn);
  const all = globSync('**/*.html', { cwd: site })
    .sort()
    .map((file) => ({ address: url + file, data: dataIn(readFileSync(join(site, file), 'utf8')) }))
    .filter(({ data }) => data.length > 0);
  const dataOf = (slug: string) => all.find(({ address }) => address === `${url}${slug}.html`)?.data ?? [];

  test('expand by jsonld to terms of schema.org and addresses that are whole', async () => {
    expect(all.length).toBeGreaterThanOrEqual(explainers.length);
    for (const { address, data } of all) {
      const nodes = (await Promise.all(data.map((block) => nodesOf(block, address)))).flat();
      const terms = nodes.flatMap((node) => [...Object.keys(node), ...(node['@type'] ?? [])]);
      expect(
        terms.filter((term) => !term.startsWith('@') && !term.startsWith(vocabulary)),
        address,
      ).toEqual([]);
      const ids = nodes.flatMap((node) => node['@id'] ?? []).filter((id) => !id.startsWith('_:'));
      expect(
        ids.filter((id) => !URL.canParse(id) || /\s/.test(id)),
        address,
      ).toEqual([]);
    }
  });

  test('name on each explainer’s page the explainer itself, with its days', async () => {
    for (const { slug, title, summary, published, modified } of explainers) {
      const page = `${url}${slug}.html`;
      const nodes = (await Promise.all(dataOf(slug).map((block) => nodesOf(block, page)))).flat();
      const [explainer, ...others] = nodes.filter((node) =>
        node['@type']?.includes(`${vocabulary}BackgroundNewsArticle`),
      );
      expect(others).toEqual([]);
      expect(explainer).toMatchObject({
        '@id': page,
        '@type': expect.arrayContaining([`${vocabulary}NewsArticle`]) as unknown,
        [`${vocabulary}headline`]: [{ '@value': title }],
        [`${vocabulary}description`]: [{ '@value': summary }],
        [`${vocabulary}datePublished`]: [{ '@value': published }],
        [`${vocabulary}dateModified`]: [{ '@value': modified }],
        [`${vocabulary}inLanguage`]: [{ '@value': expect.stringMatching(/^de/) as unknown }],
        [`${vocabulary}isBasedOn`]: [expect.anything()],
        [`${vocabulary}image`]: expect.anything() as unknown,
      });
    }
  });

  test('become triples in which nothing is said of nothing', async () => {
    for (const { slug } of explainers) {
      const [block = {}] = dataOf(slug);
      const triples = (await jsonld.toRDF(block, {
        documentLoader,
        format: 'application/n-quads',
      } as object)) as unknown as string;
      expect(triples.split('\n').length).toBeGreaterThan(10);
      expect(triples).not.toMatch(/\s""(?:@\w+|\^\^\S+)?\s\.$/m);
    }
  });

  test('hold to the vocabulary of schema.org: every type and property exists and takes such a value', () => {
    // Pages of one kind differ in words only: of each kind of data one is enough.
    const kinds = new Map(
      all.flatMap(({ address, data }) => data.map((block) => [shapeOf(block), { address, block }])),
    );
    const found = [...kinds.values()];
    const faults = vocabularyFaults(found.map(({ block }) => block));
    expect(faults.flatMap((messages, index) => messages.map((text) => `${found[index]?.address}: ${text}`))).toEqual(
      [],
    );
    expect(all.flatMap(({ data }) => typesIn(data))).toContain('BackgroundNewsArticle');
  });
});

/** Types and property names of data, without their values. */
function shapeOf(data: unknown): string {
  if (Array.isArray(data)) return `[${[...new Set(data.map(shapeOf))].sort().join()}]`;
  if (typeof data !== 'object' || data === null) return typeof data;
  const fields = Object.entries(data).map(
    ([key, value]) => `${key}:${key === '@type' ? String(value) : shapeOf(value)}`,
  );
  return `{${fields.join()}}`;
}

const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'X' };

test('Structured data that do not hold to the vocabulary are found', () => {
  const right = [article, { ...article, '@type': ['NewsArticle', 'BackgroundNewsArticle'] }];
  const wrong = [
    { ...article, '@type': 'NewsArtikel' },
    { ...article, '@type': ['NewsArtikel', 'NewsArticle'] },
    { ...article, '@context': 'http://schema.org/' },
    { ...article, headlin: 'X' },
    // A rating belongs to a review.
    { ...article, reviewRating: { '@type': 'Rating', ratingValue: 1 } },
    { ...article, author: { '@type': 'Rating', ratingValue: 1 } },
    { ...article, isPartOf: { '@type': 'WebSite', nam: 'X' } },
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', headlin: 'X' }] },
  ];
  const faults = vocabularyFaults([...right, ...wrong]);
  expect(faults.map((messages) => messages.length > 0)).toEqual([...right.map(() => false), ...wrong.map(() => true)]);
});

test('A term that expands to nothing is found by jsonld', async () => {
  const data = { '@context': { headline: 'https://schema.org/headline' }, headline: 'X', gibtesnicht: 'Y' };
  await expect(nodesOf(data, 'https://beispiel.example/')).rejects.toThrow();
});
