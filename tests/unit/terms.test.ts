import { describe, expect, it } from 'vitest';
import { joinTerms } from '../../src/explainer/terms.ts';
import { termNamed } from './explainer-parts.ts';

const names = ['Zoll', 'Öl', 'Oval Office', 'Ächtung', 'Abkommen', 'NATO'];
const terms = new Map(names.map((name) => [name, termNamed(name)]));
const listed = names.map((id) => ({ id }));
const mention = { term: 'NATO', section: 'anfang', paragraph: 'anfang-2' };

describe('joinTerms', () => {
  it('sorts by name as a German dictionary does', () => {
    expect(joinTerms(listed, terms, []).map(({ id }) => id)).toEqual([
      'Abkommen',
      'Ächtung',
      'NATO',
      'Öl',
      'Oval Office',
      'Zoll',
    ]);
  });

  it('knows where the article names a term, and that it does not', () => {
    const joined = joinTerms(listed, terms, [mention]);
    expect(joined.filter((entry) => entry.mention).map((entry) => [entry.id, entry.mention])).toEqual([
      ['NATO', mention],
    ]);
    expect(joined).toHaveLength(names.length);
  });

  it('keeps what a term means in this story', () => {
    const joined = joinTerms([{ id: 'NATO', note: 'Hier ohne die USA.' }, { id: 'Öl' }], terms, []);
    expect(joined.map(({ note }) => note)).toEqual(['Hier ohne die USA.', undefined]);
  });

  it('leaves out terms that the explainer does not list', () => {
    expect(joinTerms([], terms, [mention])).toEqual([]);
  });
});
