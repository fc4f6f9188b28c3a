import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  formatArticleDate,
  formatDate,
  formatDay,
  formatMonth,
  formatPlainDate,
  formatSpan,
} from '../../../src/words/orthography/dates.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('formatDate', () => {
  it.each([
    ['2025-02-12', '12. Februar 2025'],
    ['2025-02-01', '1. Februar 2025'],
    ['2024-02-29', '29. Februar 2024'],
    ['2025-03', 'März 2025'],
    ['2025', '2025'],
  ])('writes %s as %s', (date, text) => {
    expect(formatPlainDate(date)).toBe(text);
  });

  it('lets no line end between day and month', () => {
    expect(formatDate('2025-02-12')).toBe('12.\u00a0Februar 2025');
    expect(formatDate('2025-02')).toBe('Februar 2025');
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/St_Johns', 210],
    ['Europe/Berlin', -60],
  ])('keeps the day in the zone %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(['2025-01-01', '2024-12-31', '2025-03-30', '2025-01', '2025'].map(formatPlainDate)).toEqual([
      '1. Januar 2025',
      '31. Dezember 2024',
      '30. März 2025',
      'Januar 2025',
      '2025',
    ]);
  });
});

describe('formatSpan', () => {
  it('says since when something lasts', () => {
    expect(formatSpan('2025-01-20')).toBe('seit 20.\u00a0Januar 2025');
  });

  it('says from when until when something lasted', () => {
    expect(formatSpan('2000', '2008-05')).toBe('2000 bis Mai 2008');
  });
});

describe('formatArticleDate', () => {
  it('gives the day where it is known', () => {
    expect(formatArticleDate('2025-02-12')).toBe('12.\u00a0Februar 2025');
  });

  it('is written otherwise where asked to be', () => {
    expect(formatArticleDate('2025-02-12', formatPlainDate)).toBe('12. Februar 2025');
  });

  it.each([
    ['2025-02', 'Februar 2025, Tag der Veröffentlichung nicht bekannt'],
    ['2025', '2025, Tag der Veröffentlichung nicht bekannt'],
  ])('says of %s that the day is not known', (date, text) => {
    expect(formatArticleDate(date)).toBe(text);
  });
});

describe('a date in a list', () => {
  it('is its month alone, over those of a month', () => {
    expect(['2025-03', '2025-12'].map(formatMonth)).toEqual(['März', 'Dezember']);
  });

  it('is its day, with the month where that is not said above', () => {
    expect(formatDay('2025-02-01')).toBe('1.');
    expect(formatDay('2025-02-12', true)).toBe('12.\u00a0Feb.');
  });
});
