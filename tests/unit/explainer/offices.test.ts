import { describe, expect, it } from 'vitest';
import { officeAt } from '../../../src/explainer/glossary.ts';

const offices = [
  { title: 'zweites Amt', from: '2025-01-20' },
  { title: 'erstes Amt', from: '2017-01-20', until: '2021-01-20' },
  { title: 'frühes Amt', from: '2009', until: '2011-06' },
];

describe('officeAt', () => {
  it.each([
    ['2025-01-20', 'zweites Amt'],
    ['2026-11-23', 'zweites Amt'],
    ['2025', 'zweites Amt'],
    ['2025-01', 'zweites Amt'],
    ['2017-01-20', 'erstes Amt'],
    ['2021-01-20', 'erstes Amt'],
    ['2021', 'erstes Amt'],
    ['2009-01-01', 'frühes Amt'],
    ['2011-06-30', 'frühes Amt'],
  ])('finds at %s the %s', (date, title) => {
    expect(officeAt(offices, date)?.title).toBe(title);
  });

  it.each(['2025-01-19', '2024', '2021-01-21', '2021-02', '2011-07-01', '2008-12-31'])('finds none at %s', (date) => {
    expect(officeAt(offices, date)).toBeUndefined();
  });

  it('takes the newer one in a period in which both were held', () => {
    const followed = [
      { title: 'neues', from: '2025-02-10' },
      { title: 'altes', from: '2020', until: '2025-02-10' },
    ];
    expect(officeAt(followed, '2025-02')?.title).toBe('neues');
  });
});
