import { describe, expect, it } from 'vitest';
import { lastChanged } from '../../src/schemas/dates.ts';

function changed(...dates: string[]): string {
  const changes = dates.map((date) => ({ date, section: 'kurz', before: 'a', after: 'b', reason: 'c' }));
  return lastChanged({ published: '2026-11-23', changes });
}

describe('lastChanged', () => {
  it('is the day of publication where nothing has changed', () => {
    expect(changed()).toBe('2026-11-23');
  });

  it('is the day of the last change', () => {
    expect(changed('2026-11-24', '2027-01-02')).toBe('2027-01-02');
  });

  it('is the latest day in whatever order the changes stand', () => {
    expect(changed('2027-01-02', '2026-12-31')).toBe('2027-01-02');
  });

  it('is never before publication', () => {
    expect(changed('2025-01-01')).toBe('2026-11-23');
  });
});
