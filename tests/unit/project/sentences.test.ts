import { describe, expect, it } from 'vitest';
import { genitiveChain, sentencesOf, wordsOf } from '../../site/sentences.ts';

describe('sentencesOf', () => {
  it.each([
    ['Er kam. Sie ging!', ['Er kam.', 'Sie ging!']],
    ['Am 12. Februar 2025 war es. Dann nicht.', ['Am 12. Februar 2025 war es.', 'Dann nicht.']],
    ['Am 12. und 13. Februar. Dann nicht.', ['Am 12. und 13. Februar.', 'Dann nicht.']],
    ['Zum 61. Mal. Danach 62.', ['Zum 61. Mal.', 'Danach 62.']],
    ['Das war 2021. Februar war es.', ['Das war 2021.', 'Februar war es.']],
    ['Er sagte: „Nein.“ Sie ging.', ['Er sagte: „Nein.“', 'Sie ging.']],
    ['Länder, z. B. Polen, helfen. Gut.', ['Länder, z. B. Polen, helfen.', 'Gut.']],
  ])('splits %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('wordsOf', () => {
  it('counts words and numbers, not dashes and signs', () => {
    expect(wordsOf('Am 12. Februar – so „heißt“ es: 5 % vom BIP.')).toHaveLength(9);
  });
});

describe('genitiveChain', () => {
  it.each(['das Treffen der Minister der Länder', 'im Amt des Sprechers des russischen Präsidenten'])(
    'is found in %s',
    (text) => {
      expect(genitiveChain(text)).toBeDefined();
    },
  );

  it.each([
    'das Büro des Präsidenten der USA',
    'das ist der Sitz des Präsidenten',
    'Putin ist der Präsident von Russland. Der Kreml',
  ])('is not found in %s', (text) => {
    expect(genitiveChain(text)).toBeUndefined();
  });
});
