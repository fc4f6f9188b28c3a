import { describe, expect, it } from 'vitest';
import { quotePassage } from '../../src/words/quotations.ts';

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
