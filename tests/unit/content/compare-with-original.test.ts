import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { parseMdxFile } from '../../../src/content/read/mdx-file.ts';
import { checkWording } from '../../../src/content/check/original/compare-with-original.ts';
import { textCases } from './text-cases.ts';

function compare(source: string, original: string): { messages: VFileMessage[]; hints: string[] } {
  const { file, tree } = parseMdxFile(new VFile({ path: 'article.mdx', value: source }), { verbatim: true });
  if (!tree) throw new Error('The source is no MDX.');
  const hints = checkWording(tree, file, original);
  return { messages: file.messages, hints };
}

function differences(source: string, original: string): VFileMessage[] {
  return compare(source, original).messages;
}

/** Where an article differs from its original: the place, and the text that stands there in the source. */
function difference(source: string, original: string): { line: number; column: number; source: string } | undefined {
  const [message] = differences(source, original);
  if (!message) return undefined;
  const { line = 0, column = 0 } = message;
  return { line, column, source: source.split('\n')[line - 1]?.slice(column - 1) ?? '' };
}

test.for(textCases('wording/places.txt', 4))('a difference is found with %s', ([, source = '', original = '', at]) => {
  expect(difference(source, original)?.source).toBe(at);
});

test('a text that ends too early differs at its end', () => {
  expect(difference('Eins.\n\nZwei.\n', 'Eins.\n\nZwei.\n\nDrei.')).toMatchObject({ line: 3, column: 6 });
});

test('line ends, blanks before them and further blank lines do not count', () => {
  expect(difference('Eins\nzwei.\n\nDrei.\n', '\r\nEins  \r\nzwei.\t\r\n\r\n\r\nDrei.\r\n')).toBeUndefined();
});

test('of each paragraph the first difference is told, of the last ones their number', () => {
  const paragraphs = Array.from({ length: 8 }, (_, index) => `Absatz ${index}, eins, zwei.`);
  const changed = paragraphs.map((paragraph, index) =>
    index === 3 ? paragraph : paragraph.replaceAll(/eins|zwei/g, 'X'),
  );
  const found = differences(changed.join('\n\n'), paragraphs.join('\n\n'));
  expect(found.map(({ line, column }) => [line, column])).toEqual([1, 3, 5, 9, 11].map((line) => [line, 11]));
  expect(found.map(({ reason }) => /\. (.*)$/.exec(reason)?.[1])).toEqual([
    ...Array<undefined>(4).fill(undefined),
    '2 weitere Absätze weichen ab.',
  ]);
});

test('a paragraph that ends too early is told from a text that does', () => {
  const [first, second] = differences('Eins.\n\nZwei.', 'Eins. Und mehr.\n\nZwei. Und mehr.');
  expect(first?.reason).toContain('hier steht das Ende des Absatzes, in original.txt ‚Eins. Und mehr.‘');
  expect(second?.reason).toContain('hier steht das Ende des Textes, in original.txt ‚Zwei. Und mehr.‘');
});

test.for([
  ['um ~50~ Euro', 'um ~50~ Euro', '\\~'],
  ['das *Gegen*', 'das *Gegen*', '\\*'],
  ['das <Claim id="x">**Gegen**</Claim>', 'das **Gegen**', '\\*\\*'],
  ['ein `Wort`', 'ein `Wort`', '\\`'],
  ['siehe [hier](https://a.example)', 'siehe [hier](https://a.example)', '\\['],
  ['Rot &amp; Grün', 'Rot &amp; Grün', '\\&amp;'],
  ['C:\\*', 'C:\\*', '\\\\'],
] as const)('a sign that Markdown has read as its own is cured by a backslash: %s', ([source, original, escaped]) => {
  const [message] = differences(source, original);
  expect(message?.note).toContain(`als Auszeichnung; setzen Sie „\\“ davor: „${escaped}“.`);
});

test.for([
  ['das Gegen', 'das *Gegen*'],
  ['eins', '- eins'],
  ['das *Gegen*', 'das Gegenteil'],
  ['Mai', '1. Mai'],
] as const)('a sign that the article lacks is none that a backslash cures: %s', ([source, original]) => {
  expect(differences(source, original)[0]?.note).toContain('Stellen Sie den Wortlaut');
});

test.for(textCases('wording/no-difference.txt', 3))(
  '%s make no difference, and are no reason for a hint',
  ([, source = '', original = '']) => {
    expect(compare(source, original)).toEqual({ messages: [], hints: [] });
  },
);

test.for(textCases('wording/marks.txt', 3))(
  '%s is the mark of the same in the original',
  ([, source = '', original = '']) => {
    expect(compare(source, original)).toEqual({ messages: [], hints: [] });
  },
);

test.for(textCases('wording/differences.txt', 5))(
  'it is a difference where %s',
  ([, source = '', original = '', reason = '', note]) => {
    const [message, ...more] = differences(source, original);
    expect(message?.reason).toContain(`hier steht ${reason}`);
    expect(message?.note).toContain(note);
    expect(more.length).toBeLessThan(2);
  },
);

test.for([
  ['an address', 'Pressestelle Musterstadt\nMusterweg 1\nTelefon: 0', 2],
  ['two paragraphs', 'Erster Absatz der Meldung.\nZweiter Absatz der Meldung.', 1],
  [
    'two long paragraphs',
    `${'Ein langer Absatz der Meldung. '.repeat(6)}\n${'Noch ein langer Absatz der Meldung. '.repeat(6)}`,
    1,
  ],
  [
    'long lines, each shorter than the one before',
    [4, 3, 2]
      .map((times) => 'Eine Zeile von vielen Wörtern ohne Punkt am Ende, die lang ist '.repeat(times).trim())
      .join('\n'),
    2,
  ],
  ['verses', 'Über allen Gipfeln\nist Ruh,\nin allen Wipfeln', 2],
  ['a list that nobody marked', '  • Der Beitrag steigt.\n  • Die Frist endet.', 1],
] as const)('lines of the original that seem to be meant and run together are a hint: %s', ([, text, count]) => {
  const { messages, hints } = compare(text, text);
  expect(messages).toEqual([]);
  expect(hints).toHaveLength(1);
  expect(hints[0]).toMatch(
    /^Hinweis: article\.mdx:1:\d+ {2}In original\.txt endet nach ‚\S+‘ eine Zeile, hier läuft der Text weiter\./,
  );
  expect(/Danach noch (\d)-mal/.exec(hints[0] ?? '')?.[1]).toBe(count === 1 ? undefined : String(count - 1));
});

test.for([
  ['\u00ad', 'ein weiches Trennzeichen (U+00AD)'],
  ['\u200b', 'ein Leerzeichen ohne Breite (U+200B)'],
  ['\u2060', 'ein Wortverbinder (U+2060)'],
  ['\u200e', 'ein unsichtbares Zeichen (U+200E)'],
] as const)('a sign that nobody sees is named: %j', ([sign, name]) => {
  const [message] = differences(`Donau${sign}dampfer`, 'Donaudampfer');
  expect(message?.reason).toContain(`hier steht nach ‚Donau‘ ${name}, in original.txt nach ‚Donau‘ ‚d‘ (U+0064).`);
});
