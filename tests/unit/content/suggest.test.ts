import { expect, test } from 'vitest';
import { findNearest, listFirst, quote, suggestNearest } from '../../../src/content/diagnostics/suggest.ts';
import { measureCpu } from '../../content/measure-cpu.ts';

test('the nearest of several near values is meant', () => {
  expect(findNearest('selenski', ['selenskyj', 'selenskij'])).toBe('selenskij');
});

test('capitals do not matter', () => {
  expect(findNearest('TRUMP', ['putin', 'trump'])).toBe('trump');
});

test.for([
  ['plätze', ['platz', 'place', 'plaetze', 'plane'], 'plaetze'],
  ['PLÄTZE', ['platz', 'plaetze'], 'plaetze'],
  ['plaetze', ['platz', 'place', 'plätze'], 'plätze'],
  ['pla\u0308tze', ['platz', 'plaetze'], 'plaetze'],
  ['straße', ['strafe', 'straehne', 'strasse'], 'strasse'],
  ['strasse', ['strafe', 'straße'], 'straße'],
  ['öl', ['ol', 'oel', 'al'], 'oel'],
  ['größe', ['grosse', 'groesse', 'groebe'], 'groesse'],
  ['cafe', ['kaffee', 'café', 'care'], 'café'],
] as const)(
  '‚%s‘ among %s means ‚%s‘, because of two spellings of one word none is nearer',
  ([value, valid, meant]) => {
    for (const list of [valid, valid.toReversed()]) expect(findNearest(value, list)).toBe(meant);
  },
);

test('of short values one letter may be wrong, and not all of them', () => {
  expect(findNearest('dee', ['de', 'en'])).toBe('de');
  expect(findNearest('xx', ['de', 'en'])).toBeUndefined();
});

test('values of a million characters are not compared', () => {
  const compared = measureCpu(() => findNearest('x'.repeat(1_000_000), ['y'.repeat(1_000_000)]));
  expect(compared.result).toBeUndefined();
  expect(compared.milliseconds).toBeLessThan(2000);
});

test('of two equally near values the first of the alphabet is meant, wherever it stands', () => {
  expect(findNearest('dlf-3', ['dlf-9', 'dlf-10', 'dlf-1', 'dlf-2'])).toBe('dlf-1');
});

test('where nothing is near, the valid values are named, the nearest first, or what else to do', () => {
  expect(suggestNearest('merz', ['putin', 'trump', 'merkel-kohl'])).toBe('Möglich sind: putin, trump, merkel-kohl.');
  expect(suggestNearest('merz', [], 'Löschen Sie es.')).toBe('Löschen Sie es.');
});

test('equally near values stand in the order of a German dictionary, and numbers in that of counting', () => {
  const valid = ['zu', 'öl', 'q10', 'ob', 'q9', 'Aa'];
  expect(suggestNearest('-----', valid)).toBe('Möglich sind: Aa, ob, öl, q9, q10, zu.');
});

test('of many valid values eight are named and the others counted', () => {
  const valid = Array.from({ length: 1000 }, (_, index) => `quelle-${index}`);
  const suggested = measureCpu(() => suggestNearest('nirgends-zu-finden', valid.toReversed()));
  expect(suggested.result).toMatch(/^Möglich sind: (?:quelle-\d+, ){7}quelle-\d+ und 992 weitere\.$/);
  expect(suggested.milliseconds).toBeLessThan(2000);
  expect(listFirst(valid.slice(0, 8))).toBe(valid.slice(0, 8).join(', '));
  expect(listFirst(valid.slice(0, 9))).toBe(`${valid.slice(0, 8).join(', ')} und 1 weitere`);
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
