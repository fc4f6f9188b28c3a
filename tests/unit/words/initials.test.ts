import { expect, test } from 'vitest';
import { initials, monogramOf, monogramStep } from '../../../src/words/glossary.ts';

test.for([
  ['Wladimir Putin', 'WP'],
  ['Ursula von der Leyen', 'UL'],
  ['Annegret Kramp-Karrenbauer', 'AK'],
  ['Gülşen Yağmur-Pohl', 'GY'],
  ['Ukraine-Kontaktgruppe', 'UK'],
  ['Hans-Peter Friedrich', 'HF'],
  ['Çağla Özdemir', 'ÇÖ'],
  ['Marco van Basten (Trainer)', 'MT'],
  ['„Die Partei“', 'DP'],
  ['von der Au', 'VA'],
  ['Pelé', 'P'],
  ['NATO', 'NATO'],
  ['AfD', 'AfD'],
  ['EuGH', 'EuGH'],
  ['McDonald', 'M'],
  ['1. FC Köln', 'FK'],
  ['Schalke 04', 'S'],
  ['1860', '1'],
  ['𝒜lpha 𝒵eta', '𝒜𝒵'],
  ['—', ''],
] as const)('the circle of %s holds %s', ([name, letters]) => {
  expect(initials(name)).toBe(letters);
});

test.for([
  ['Bayerischer Rundfunk', 'BR', 'BR'],
  ['Deutsche Presse-Agentur', 'dpa', 'dpa'],
  ['1. Fußballclub Beispielstadt 04', 'Beispielstadt', 'FB'],
  ['Stadtrat', undefined, 'S'],
] as const)('the circle of %s, in short %s, holds %s', ([name, short, letters]) => {
  expect(monogramOf({ name, ...(short !== undefined && { short }) })).toBe(letters);
});

test.for([
  ['WP', 0],
  ['GQ', 0],
  ['WM', 1],
  ['dpa', 1],
  ['FCB', 1],
  ['NATO', 2],
  ['MWMW', 3],
  ['ÇÖ', 0],
] as const)('the letters %s shrink by %s steps', ([letters, step]) => {
  expect(monogramStep(letters)).toBe(step);
});
