import { expect, test } from 'vitest';
import { passageId } from '../../../src/cli/import/article/passage-id.ts';

const taken = new Set<string>();

test.for<[passage: string, id: string]>([
  ['Das Bad kostet die Stadt zwei Millionen Euro im Jahr', 'stadt-millionen-euro'],
  ['Montag, 13. Oktober 2026', '2026-montag-oktober'],
  ['Jedes Jahr kommen weniger Gäste.', 'jahr-weniger-gaeste'],
  ['rund 5 000 Menschen', '5000-menschen'],
  ['es ist nicht so', 'es-ist-nicht'],
  ['2014', '2014'],
  ['12,5 %', '12-5-prozent'],
  ['nach § 5', '5-paragraf'],
  ['„Die Donaudampfschifffahrtsgesellschaftskapitänin“', 'donaudampfschifffahrtsgesellscha'],
  ['… –', 'stelle'],
  ['قال الوزير', 'stelle'],
  ['It was the largest earthquake in the region', 'largest-earthquake-region'],
] as const)('„%s“ is called %s', ([passage, id]) => {
  expect(passageId(passage, taken)).toBe(id);
});

test('two passages of the same words have two ids, and no id is longer than an address bears', () => {
  const ids = new Set<string>();
  for (let count = 0; count < 60; count += 1)
    ids.add(passageId('Der Rat zahlte 2 Millionen an die Bürgerinitiative.', ids));
  expect(ids.size).toBe(60);
  for (const id of ids) expect(id).toMatch(/^(?=.{3,40}$)[a-z0-9]+(?:-[a-z0-9]+)*(?<!-\d+)$/);
});
