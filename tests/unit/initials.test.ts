import { expect, test } from 'vitest';
import { initials } from '../../src/words/glossary.ts';

test.for([
  ['Wladimir Putin', 'WP'],
  ['Ursula von der Leyen', 'UL'],
  ['Annegret Kramp-Karrenbauer', 'AK'],
  ['Hans-Peter Friedrich', 'HF'],
  ['Çağla Özdemir', 'ÇÖ'],
  ['Marco van Basten (Trainer)', 'MT'],
  ['„Die Partei“', 'DP'],
  ['von der Au', 'VA'],
  ['Pelé', 'P'],
  ['NATO', 'NATO'],
  ['1. FC Köln', '1K'],
  ['𝒜lpha 𝒵eta', '𝒜𝒵'],
  ['—', ''],
] as const)('the circle of %s holds %s', ([name, letters]) => {
  expect(initials(name)).toBe(letters);
});
