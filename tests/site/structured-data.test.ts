import { describe, expect, it } from 'vitest';
import { document, isFirst, marks, names, slug, source } from './built-explainer.ts';
import { documentOf, select } from './built-site.ts';

interface Data {
  '@type': string[];
  isBasedOn: { '@type': string; headline?: string };
  about: { '@type': string; name: string; sameAs?: string }[];
  hasPart: { name?: string }[];
  dateModified: string;
}

const scripts = select(document, 'script[type="application/ld+json"]');
const data = JSON.parse(scripts[0]?.textContent ?? '{}') as Data;

/** The structured data of a page of the explainer. */
function dataOf(page: string): { citation?: string[]; mainEntity?: object } {
  const script = documentOf(`${slug}/${page}.html`).querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? '{}') as ReturnType<typeof dataOf>;
}

describe('the structured data of the explainer', () => {
  it('stand once, last in the body', () => {
    expect(scripts).toHaveLength(1);
    expect(document.body.lastElementChild).toBe(scripts[0]);
  });

  it('call it a background article on the news article that was supplied, with the headline that is known', () => {
    expect(data['@type']).toEqual(['NewsArticle', 'BackgroundNewsArticle']);
    expect(data.isBasedOn['@type']).toBe('NewsArticle');
    expect(data.isBasedOn.headline).toBe(source.article.article?.headline);
  });

  it('name the actors as persons, in the order of the glossary', () => {
    expect(data.about.map(({ name }) => name)).toEqual(source.article.actors.map(({ id }) => names.get(id)));
  });

  it.runIf(isFirst)('name the actors as persons, with the ids that were checked', () => {
    expect(data.about.map(({ name, sameAs }) => [name, sameAs])).toEqual([
      [names.get('trump'), 'https://www.wikidata.org/wiki/Q22686'],
      [names.get('putin'), 'https://www.wikidata.org/wiki/Q7747'],
      [names.get('selenskyj'), 'https://www.wikidata.org/wiki/Q3874799'],
      [names.get('hegseth'), undefined],
      [names.get('peskow'), undefined],
    ]);
  });

  it('have every section', () => {
    expect(data.hasPart.flatMap(({ name }) => name ?? [])).toEqual(
      select(document, '#inhalt li a').map(({ textContent }) => textContent.trim()),
    );
  });

  it('are modified on the day that the page shows', () => {
    expect(select(document, 'time').map((time) => time.getAttribute('datetime'))).toContain(data.dateModified);
  });
});

describe('the structured data of the pages that show sources', () => {
  it('have every source on the page of the sources', () => {
    expect(dataOf('quellen').citation).toHaveLength(Object.keys(source.sources).length);
  });

  it.each(Object.entries(source.claims))('review the passage %s with its verdict and sources', (id, claim) => {
    const page = dataOf(`beleg/${id}`);
    expect(page.mainEntity).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: marks.find((mark) => mark.id === id)?.text,
      reviewRating: { '@type': 'Rating', alternateName: claim.verdict },
    });
    expect(page.citation ?? []).toHaveLength(claim.sources.length);
  });
});
