import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/content/model/rendered-texts.ts';
import { joinClaims } from '../../../src/explainer/claims.ts';
import { passagePages, wrongInSentence } from '../../../src/explainer/passage-page.ts';
import type { Verdict } from '../../../src/schemas/claim.ts';
import { claim } from '../explainer-parts.ts';

const text = 'Das Bad schloss am Montag, weil es zwei Millionen kostet. Alle waren dagegen.';

function record(id: string, passage: string, number: number): ClaimRecord {
  const [before = '', after = ''] = text.split(passage);
  return { id, number, passage, section: 'anfang', paragraph: 'anfang-1', block: [before, passage, after] };
}

function passages(first: Verdict, second: Verdict) {
  const records = [record('tag', 'am Montag', 1), record('kosten', 'zwei Millionen', 2), record('alle', 'Alle', 3)];
  return joinClaims(records, {
    tag: claim(first),
    kosten: claim(second),
    alle: claim('falsch', { context: 'Alle waren dagegen.' }),
  });
}

describe('what is wrong in the sentence of a passage', () => {
  const beside = (id: string, all = passages('falsch', 'richtig')) => {
    const [place] = all.find((passage) => passage.id === id)?.places ?? [];
    return place && wrongInSentence(id, place, all).map((other) => other.id);
  };

  it('is told of others in that sentence alone', () => {
    expect(beside('kosten')).toEqual(['tag']);
    expect(beside('tag')).toEqual([]);
    expect(beside('alle')).toEqual([]);
  });

  it('is told of what is inexact, too, and not of what is right or cannot be checked', () => {
    expect(beside('kosten', passages('ungenau', 'richtig'))).toEqual(['tag']);
    expect(beside('kosten', passages('Wertung', 'falsch'))).toEqual([]);
  });

  it('is told by the verdict on that very place', () => {
    const [tag, ...others] = passages('falsch', 'richtig');
    const own = tag && { ...tag, places: tag.places.map((place) => ({ ...place, ownVerdict: 'richtig' as const })) };
    expect(beside('kosten', [...(own ? [own] : []), ...others])).toEqual([]);
  });

  it('is told with that verdict and the words of that place', () => {
    const [kosten] = passages('falsch', 'richtig').filter(({ id }) => id === 'kosten');
    const [tag] = passages('richtig', 'richtig');
    const [first] = tag?.places ?? [];
    const [place] = kosten?.places ?? [];
    if (!tag || !first || !place) throw new Error('There are no places.');
    const elsewhere = { ...first, paragraph: 'ende-1', passage: 'Dienstag' };
    const twice = { ...tag, passage: 'Dienstag', places: [elsewhere, { ...first, ownVerdict: 'falsch' as const }] };
    expect(wrongInSentence('kosten', place, [twice])).toEqual([{ id: 'tag', verdict: 'falsch', passage: 'am Montag' }]);
  });
});

it('ends the description of a passage with one full stop', () => {
  const pages = passagePages({ slug: 'bad', passages: passages('falsch', 'richtig') });
  for (const { description } of pages) expect(description).not.toMatch(/[.!?]“\./);
});
