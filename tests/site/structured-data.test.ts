import { describe, expect, it } from 'vitest';
import { document, isFirst, marks, names, source } from './built-explainer.ts';
import { select } from './built-site.ts';

interface Data {
  '@type': string[];
  isBasedOn: { '@type': string; headline?: string };
  about: { '@type': string; name: string; sameAs?: string }[];
  citation: string[];
  hasPart: { '@type': string; name?: string; claimReviewed?: string; reviewRating?: { alternateName: string } }[];
  dateModified: string;
}

const scripts = select(document, 'script[type="application/ld+json"]');
const data = JSON.parse(scripts[0]?.textContent ?? '{}') as Data;

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

  it('review each of the checked passages with the verdict of the page', () => {
    const reviews = data.hasPart.filter((part) => part['@type'] === 'ClaimReview');
    const given = new Map(marks.map(({ id, text }) => [text, source.claims[id]?.verdict]));
    expect(reviews.map((review) => review.reviewRating?.alternateName)).toEqual(
      reviews.map(({ claimReviewed = '' }) => given.get(claimReviewed)),
    );
    expect(reviews).toHaveLength(Object.keys(source.claims).length);
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

  it('have every source and every section', () => {
    expect(data.citation).toHaveLength(Object.keys(source.sources).length);
    expect(data.hasPart.flatMap(({ name }) => name ?? [])).toEqual(
      select(document, '#inhalt li a').map(({ textContent }) => textContent.trim()),
    );
  });

  it('are modified on the day that the page shows', () => {
    expect(select(document, 'time').map((time) => time.getAttribute('datetime'))).toContain(data.dateModified);
  });
});
