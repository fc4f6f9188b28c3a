import { describe, expect, it } from 'vitest';
import { markLanguages } from '../../../src/schemas/values/language-marks.ts';
import { endSentence, joinSentences } from '../../../src/words/orthography/sentences.ts';

describe('endSentence', () => {
  it.each([
    'Es waren fünf.',
    'Wie viel?',
    'Er sagte: „Nein.“',
    'Und so weiter …',
    markLanguages('<span lang="en">No.</span>'),
  ])('leaves %s', (text) => {
    expect(endSentence(text)).toBe(text);
  });

  it.each(['Es waren fünf', 'Er war „frei erfunden“', 'Es waren fünf (von zehn)'])('ends %s', (text) => {
    expect(endSentence(text)).toBe(`${text}.`);
  });
});

describe('joinSentences', () => {
  it('ends every text but the last, and leaves out what is empty', () => {
    expect(joinSentences('Eins', undefined, '', 'Zwei.', 'Drei')).toBe('Eins. Zwei. Drei');
  });
});
