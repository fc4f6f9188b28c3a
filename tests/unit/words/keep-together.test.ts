import { expect, it } from 'vitest';
import { keepTogether } from '../../../src/words/orthography/dates.ts';

it.each([
  ['Am 12. Februar 2025 sprachen sie', 'Am 12.\u00a0Februar 2025 sprachen sie'],
  ['vom 3. März bis 24. Dezember', 'vom 3.\u00a0März bis 24.\u00a0Dezember'],
  ['nach Artikel 5 und § 18 Abs. 2', 'nach Artikel\u00a05 und §\u00a018 Abs.\u00a02'],
  ['im Wortlaut – und daneben – alles', 'im Wortlaut\u00a0– und daneben\u00a0– alles'],
])('no line of „%s“ ends between day and month, inside „Absatz 5“ or before a dash', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

it.each([
  'Er wurde 12. Januarius folgte.',
  'Folge 112. Februar',
  'Text–Text',
  'der 47. Präsident',
  'im Artikel. 5 Tage',
])('„%s“ stays as it is', (text) => {
  expect(keepTogether(text)).toBe(text);
});
