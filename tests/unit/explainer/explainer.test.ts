import { describe, expect, it } from 'vitest';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { parts } from '../explainer-parts.ts';

describe('joinExplainer', () => {
  const explainer = joinExplainer(parts);

  it('names the page after the slug', () => {
    expect(explainer.page).toBe('telefonat.html');
  });

  it('gives the office at the time of the article', () => {
    expect(explainer.glossary[0]?.office?.title).toBe('altes Amt');
  });

  it('keeps an actor whom no paragraph names', () => {
    expect(explainer.glossary[0]?.mentions).toEqual([]);
  });

  it('lists the sections of the article first and then those of the page', () => {
    expect(explainer.contents.map(({ id }) => id)).toEqual([
      'anfang',
      'ende',
      'kontakte',
      'chronologie',
      'akteure',
      'begriffe',
      'faktencheck',
      'quellen',
    ]);
  });

  it('leaves out the sections that would be empty', () => {
    const bare = joinExplainer({
      ...parts,
      article: { ...parts.article, actors: [], terms: [] },
      claims: {},
      contacts: undefined,
      chronology: [],
    });
    expect(bare.contents.map(({ id }) => id)).toEqual(['anfang', 'ende', 'quellen']);
  });

  it('lists the terms as a German dictionary does, with what they mean here and where the article names them', () => {
    expect(explainer.terms.map(({ id, note, mention }) => [id, note, mention?.paragraph])).toEqual([
      ['aechtung', 'Hier etwas anderes.', undefined],
      ['nato', undefined, 'ende-1'],
      ['zoll', undefined, undefined],
    ]);
  });

  it('numbers the sources as the page first cites them, the fact check first, and leaves out the others', () => {
    expect(explainer.sources.map(({ id, number, title }) => [id, number, title])).toEqual([
      ['zeitung', 1, 'Bericht'],
      ['kreml', 2, undefined],
      ['agentur', 3, undefined],
    ]);
  });

  it('leads from a source to the passages, contacts, events and actors that cite it', () => {
    expect(
      explainer.sources.map(({ id, citedBy }) => [id, citedBy.map(({ label, target }) => [label, target])]),
    ).toEqual([
      [
        'zeitung',
        [
          ['Anmerkung 1', 'faktencheck-tag'],
          ['Anmerkung 2', 'faktencheck-jahr'],
          ['Kontakte: eine Stunde', 'kontakt-anruf'],
        ],
      ],
      [
        'kreml',
        [
          ['Anmerkung 1', 'faktencheck-tag'],
          ['Chronologie: 12. Februar 2025', 'ereignis-2'],
          ['Akteure: Zweite', 'akteur-zweite'],
        ],
      ],
      [
        'agentur',
        [
          ['Kontakte: eine Stunde', 'kontakt-anruf'],
          ['Chronologie: 2022', 'ereignis-1'],
        ],
      ],
    ]);
  });

  it('tells events apart by the days that the article reports on', () => {
    expect(explainer.chronology.map(({ tense }) => tense)).toEqual(['vorher', 'zur Zeit des Artikels']);
  });

  it('takes the single day that an article reports on for the first and the last', () => {
    const { chronology } = joinExplainer({
      ...parts,
      article: { ...parts.article, reports: '2025-02-12' },
      chronology: ['2025-02-11', '2025-02-12', '2025-02-13'].map((date) => ({ date, text: 'x', sources: [] })),
    });
    expect(chronology.map(({ tense }) => tense)).toEqual(['vorher', 'zur Zeit des Artikels', 'danach']);
  });

  it('has the day of publication for its state where nothing has changed', () => {
    expect(explainer.stand).toBe('2026-11-23');
  });

  it.each([
    [0, 1],
    [80, 1],
    [299, 1],
    [300, 2],
    [500, 3],
  ])('takes %i words for a text of %i minutes', (words, minutes) => {
    expect(joinExplainer({ ...parts, words }).readingTime).toBe(minutes);
  });
});
