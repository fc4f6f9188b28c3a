import { describe, expect, it } from 'vitest';
import { joinSources } from '../../src/explainer/sources.ts';
import { sourceBy } from './explainer-parts.ts';

const sources = { a: sourceBy('A'), b: sourceBy('B', { title: 'Titel' }), c: sourceBy('C') };
const citing = [
  { label: 'Anmerkung 1', target: 'faktencheck-tag', sources: ['c', 'a'] },
  { label: 'Anmerkung 2', target: 'faktencheck-jahr', sources: ['a'] },
  { label: '2014', target: 'ereignis-1', sources: ['b', 'c'] },
];

describe('joinSources', () => {
  it('numbers the sources in the order of their first citation', () => {
    expect(joinSources(sources, citing).map(({ id, number }) => [id, number])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 3],
    ]);
  });

  it('lists with each source what cites it, in the order of the page', () => {
    const [c] = joinSources(sources, citing);
    expect(c?.citedBy).toEqual([
      { label: 'Anmerkung 1', target: 'faktencheck-tag' },
      { label: '2014', target: 'ereignis-1' },
    ]);
  });

  it('keeps what is known of a source', () => {
    expect(joinSources(sources, citing)[2]).toMatchObject({ publisher: 'B', title: 'Titel', lang: 'de' });
  });

  it('leaves out a source that nothing cites', () => {
    expect(joinSources(sources, citing.slice(0, 2)).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});
