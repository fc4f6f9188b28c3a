import { describe, expect, it } from 'vitest';
import { missingStatements, siteStatements } from '../../../src/words/site.ts';
import { siteWith } from '../explainer-parts.ts';

describe('what the site says of those behind it', () => {
  it('is nothing where nothing is entered, and every field is named', () => {
    expect(siteStatements(siteWith())).toEqual([]);
    expect(missingStatements(siteWith())).toEqual([
      'corrections.email',
      'corrections.policy',
      'method.selection',
      'method.unmarked',
      'method.machines',
      'funding',
    ]);
  });

  it('is what is entered, and only the rest is named', () => {
    const site = siteWith({ funding: 'Ein Verein zahlt.', method: { machines: 'Maschinen halfen.' } });
    expect(siteStatements(site).map(({ id, sentences }) => [id, sentences])).toEqual([
      ['methode', ['Maschinen halfen.']],
      ['finanzierung', ['Ein Verein zahlt.']],
    ]);
    expect(missingStatements(site)).not.toContain('funding');
    expect(missingStatements(site)).toContain('method.selection');
  });

  it('has a part for corrections where only the address is known', () => {
    const site = siteWith({ corrections: { email: 'a@b.example' } });
    expect(siteStatements(site).map(({ id }) => id)).toEqual(['berichtigungen']);
  });
});
