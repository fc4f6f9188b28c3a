import { expect, test } from 'vitest';
import { slugOf } from '../../../src/words/orthography/slug-of.ts';
import { idSchema } from '../../../src/schemas/values/ids.ts';

test.for([
  ['Gespräch in Riad', 'gespraech-in-riad'],
  ['Öl, Übermut & Straßen', 'oel-uebermut-strassen'],
  // An a and its two dots as two characters, as macOS writes file names.
  ['Gespra\u0308ch', 'gespraech'],
  ['GROẞE KOALITION', 'grosse-koalition'],
  ['Łódź, Đà Nẵng, Kraków, Ærø', 'lodz-da-nang-krakow-aeroe'],
  ['  „Wir schaffen das“ – sagt sie: #1 ', 'wir-schaffen-das-sagt-sie-1'],
  ['ﬁnanzen ２０２６', 'finanzen-2026'],
  ['<b>Titel</b> {x} "y" \'z\'', 'b-titel-b-x-y-z'],
  ['🇩🇪 Wahl 🗳️', 'wahl'],
] as const)('„%s“ gets the address %s', ([title, slug]) => {
  expect(slugOf(title)).toBe(slug);
  expect(idSchema.safeParse(slug).success).toBe(true);
});

test.for(['Путин', '会談', '🗳️', '–', '2025', ''])('„%s“ has no letter for an address', (title) => {
  expect(slugOf(title)).toBe('');
});

test('a long title is cut between two words', () => {
  const slug = slugOf(
    'Was der Ausschuss über die Straßenbahn beschlossen hat und was daraus im Jahr darauf geworden ist',
  );
  expect(slug).toBe('was-der-ausschuss-ueber-die-strassenbahn-beschlossen-hat-und');
  expect(slugOf('x'.repeat(500))).toBe('x'.repeat(60));
});
