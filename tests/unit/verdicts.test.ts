import { describe, expect, it } from 'vitest';
import { quotePassage, verdictClass, verdictLabel } from '../../src/words/verdicts.ts';
import { verdicts } from '../../src/schemas/claim.ts';

describe('quotePassage', () => {
  it.each([
    ['13. Februar', '„13. Februar“'],
    ['„sehr substantiell“', '„sehr substantiell“'],
    ['als „unrealistisch“', '„als ‚unrealistisch‘“'],
    ['„ja“ und „nein“', '„‚ja‘ und ‚nein‘“'],
  ])('writes %s as %s', (passage, quoted) => {
    expect(quotePassage(passage)).toBe(quoted);
  });
});

describe('a verdict', () => {
  it('has a class of its own', () => {
    expect(new Set(verdicts.map(verdictClass)).size).toBe(verdicts.length);
  });

  it('begins with a capital where it stands alone', () => {
    expect(verdicts.map(verdictLabel)).toEqual([
      'Falsch',
      'Ungenau',
      'Richtig mit Einschränkung',
      'Richtig',
      'Unbelegt',
      'Wertung',
    ]);
  });
});
