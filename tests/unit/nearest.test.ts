import { expect, test } from 'vitest';
import { findNearest, quote, suggestNearest } from '../../src/check/nearest.ts';

test('the nearest of several near values is meant', () => {
  expect(findNearest('selenski', ['selenskyj', 'selenskij'])).toBe('selenskij');
});

test('capitals do not matter', () => {
  expect(findNearest('TRUMP', ['putin', 'trump'])).toBe('trump');
});

test('of short values one letter may be wrong, and not all of them', () => {
  expect(findNearest('dee', ['de', 'en'])).toBe('de');
  expect(findNearest('xx', ['de', 'en'])).toBeUndefined();
});

test('values of a million characters are not compared', () => {
  const start = performance.now();
  expect(findNearest('x'.repeat(1_000_000), ['y'.repeat(1_000_000)])).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});

test('where nothing is near, all valid values are named, or what else to do', () => {
  expect(suggestNearest('merz', ['putin', 'trump'])).toBe('Möglich sind: putin, trump.');
  expect(suggestNearest('merz', [], 'Löschen Sie es.')).toBe('Löschen Sie es.');
});

test('a quoted value stands on one line and is cut after sixty characters, never within one', () => {
  expect(quote('eins\n  zwei\u00a0drei')).toBe('‚eins zwei drei‘');
  expect(quote('😀'.repeat(61))).toBe(`‚${'😀'.repeat(57)}…‘`);
  expect(quote('😀'.repeat(60))).toBe(`‚${'😀'.repeat(60)}‘`);
});

test('values other than texts are quoted as they are written', () => {
  expect(quote({ a: [1, true, null] })).toBe('‚{"a":[1,true,null]}‘');
  expect(quote(undefined)).toBe('‚nichts‘');
});
