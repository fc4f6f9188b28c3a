import { describe, expect, it } from 'vitest';
import { verdictClass, verdictLabel } from '../../../src/words/verdicts.ts';
import { verdicts } from '../../../src/schemas/claim.ts';

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
