import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { parseMdxFile } from '../../src/content/read/mdx-file.ts';
import { checkWording } from '../../src/content/check/text/compare-with-original.ts';

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

test.for([
  ['a plain paragraph', 'Eins zwei drei.', 'Eins zwei vier.', 'drei.'],
  ['front matter before it', '---\na: b\n---\n\nEins drei.', 'Eins vier.', 'drei.'],
  ['an escape before it', 'Eins\\. Zwei \\* drei.', 'Eins. Zwei * vier.', 'drei.'],
  ['an escape at it', 'Eins \\* drei.', 'Eins + drei.', '* drei.'],
  ['a character reference before it', 'A &amp; B &#38; C &uuml; drei.', 'A & B & C ü vier.', 'drei.'],
  ['a word that only looks like a reference before it', 'A &nichts; B drei.', 'A &nichts; B vier.', 'drei.'],
  ['emphasis before it', '*Eins* **zwei** drei.', 'Eins zwei vier.', 'drei.'],
  ['emphasis around it', 'Eins *zwei drei*.', 'Eins zwei vier.', 'drei*.'],
  ['code before it', '`Eins` zwei `drei` vier.', 'Eins zwei drei fünf.', 'vier.'],
  ['code around it', 'Eins `zwei drei` vier.', 'Eins zwei fünf vier.', 'drei` vier.'],
  ['a reference before it that holds its letter', 'A &uuml;u.', 'A üx.', 'u.'],
  ['a link before it', '[Eins](https://eins.example/drei) zwei drei.', 'Eins zwei vier.', 'drei.'],
  [
    'an element with the same letters before it',
    'Eins <Claim id="drei">zwei</Claim> drei.',
    'Eins zwei vier.',
    'drei.',
  ],
  ['another block before it', '## Titel\n\nEins drei.', 'Titel\n\nEins vier.', 'drei.'],
  ['a line break before it', 'Eins\nzwei drei.', 'Eins\nzwei vier.', 'drei.'],
  ['a line break of Windows before it', 'Eins\r\nzwei drei.', 'Eins\nzwei vier.', 'drei.'],
  ['a quotation of several lines around it', '> Eins\n> zwei\n>\n> vier drei.', 'Eins\nzwei\n\nvier vier.', 'drei.'],
  ['items of a list before it', '- Eins\n- zwei\n- drei.', 'Eins\nzwei\nvier.', 'drei.'],
] as const)('a difference is found with %s', ([, source, original, at]) => {
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

/** A document whose lines are wrapped, none on purpose. */
const wrapped = `Der Stadtrat hat am Dienstagabend nach langer Beratung beschlossen, dass die
neue Linie im kommenden Jahr gebaut wird. Dagegen stimmte nur die kleinste
der Fraktionen. Sie hatte auf die Kosten hingewiesen, die nach ihrer Meinung
zu hoch sind.`;

test.for([
  ['blanks that may not break', 'Ein Ende für 3\u00a0Tage, 5\u202f%.', 'Ein Ende für 3 Tage, 5 %.'],
  ['letters made of two characters', 'Die U\u0308bersicht', 'Die Übersicht'],
  ['letters made of one character', 'Die Übersicht', 'Die U\u0308bersicht'],
  ['a byte order mark', '\uFEFFEins zwei.', 'Eins \uFEFFzwei.'],
  ['several blanks and tabs', 'Eins  zwei.', 'Eins\t zwei.'],
  ['carriage returns', 'Eins zwei.\r\n\r\nDrei.', 'Eins zwei.\r\rDrei.'],
  ['blanks at the ends of lines', ' Eins.  \n\n Zwei.', '  Eins.\t\n  \n\n   Zwei.  '],
  ['lines that are wrapped in one file', wrapped.replaceAll('\n', ' '), wrapped],
  ['lines that are wrapped in the other', wrapped, wrapped.replaceAll('\n', ' ')],
  ['lines that are wrapped otherwise', wrapped.replaceAll(/(\S+)\n/g, '\n$1 '), wrapped],
] as const)('%s make no difference, and are no reason for a hint', ([, source, original]) => {
  expect(compare(source, original)).toEqual({ messages: [], hints: [] });
});

const list = '- Eins\n- Zwei\n  - darin\n- Drei';
const table = '| Jahr | Wert |\n| ---- | ---- |\n| 2024 | 6 |\n| 2025 | |';
test.for([
  ['a hard line break', 'Musterweg 1\\\nMusterstadt  \nLand', 'Musterweg 1\nMusterstadt\nLand'],
  ['paragraphs that only a line end parts', 'Eins.\n\nZwei.', 'Eins.\nZwei.'],
  ['a list with dots', list, '• Eins\n• Zwei\n   ◦ darin\n• Drei'],
  ['a list with dots and no blanks', list, '•Eins\n•Zwei\n▪darin\n•Drei'],
  ['a list with dashes', list, '– Eins\n– Zwei\n— darin\n– Drei'],
  ['a list with hyphens and stars', list, '- Eins\n\n- Zwei\n\t* darin\n\n- Drei'],
  ['a list that has lost its signs', list, 'Eins\nZwei\ndarin\nDrei'],
  ['a list with numbers', '1. Eins\n2. Zwei', '1. Eins\n2) Zwei'],
  ['a list with letters', '1. Eins\n2. Zwei', 'a) Eins\nb) Zwei'],
  ['a list that begins later', '4. Vier\n5. Fünf', '(4) Vier\n5. Fünf'],
  ['a list whose items begin with numbers', '- 1\\. FC Köln\n- 2 Tore', '• 1. FC Köln\n• 2 Tore'],
  ['a list whose items begin with dashes', '- – eins\n- – zwei', '• – eins\n• – zwei'],
  ['a list of dashes that has lost its signs', '- – eins\n- – zwei', '– eins\n– zwei'],
  ['an item of two paragraphs', '- Eins\n\n  Mehr\n- Zwei', '• Eins\nMehr\n\n• Zwei'],
  ['a quotation', '> Eins\n>\n> – Die Sprecherin\n\nZwei', 'Eins\n– Die Sprecherin\n\nZwei'],
  ['a quotation with its signs', '> Eins\\\n> zwei\n>\n> drei', '> Eins\n> zwei\n>\n> drei'],
  ['a list in a quotation', '> - Eins\n> - Zwei', '> • Eins\n> • Zwei'],
  ['a table with tabs', table, 'Jahr\tWert\n2024\t6\n2025'],
  ['a table with blanks', table, 'Jahr    Wert\n2024    6\n2025'],
  ['a table with bars', table, '| Jahr | Wert |\n|---|---|\n| 2024 | 6 |\n| 2025 | |'],
  ['a table in a frame', table, '┌──┬──┐\n│ Jahr │ Wert │\n├──┼──┤\n│ 2024 │ 6 │\n│ 2025 │  │\n└──┴──┘'],
  ['a table with its cells on lines', table, 'Jahr\nWert\n2024\n6\n2025'],
  [
    'a table between paragraphs',
    `Eins\n\n${table}\n\nZwei`,
    'Eins\n\n+--+--+\nJahr | Wert\n-----+-----\n2024 | 6\n2025\n+--+--+\nZwei',
  ],
  ['a table whose first cell is empty', '| | a |\n|-|-|\n| b | c |', '| | a |\n|-|-|\n| b | c |'],
  ...['---', '***', '* * *', '___', '– – –', '————————', '⁂', '+++'].map((rule) => [
    `the rule ${rule}`,
    'Eins\n\n---\n\nZwei',
    `Eins\n\n${rule}\n\nZwei`,
  ]),
  ...['[1]|[1]', '[1]|[1]:', '¹|¹', '1)|1)', '(1)|(1)', '[^1]|[^1]:', ' [1]|1'].map((marks) => {
    const [mark = '', note = ''] = marks.split('|');
    return [
      `a footnote with the marks ${marks}`,
      'Eins.[^1] Zwei.\n\n[^1]: Quelle: dpa',
      `Eins.${mark} Zwei.\n\n${note} Quelle: dpa`,
    ];
  }),
  ['a footnote with a star', 'Anna[^*] lacht.\n\n[^*]: Name geändert', 'Anna* lacht.\n\n* Name geändert'],
  ['a heading inside a section', '## Eins\n\n### Zwei\n\nDrei', 'Eins\nZwei\nDrei'],
  ['links and emphasis', 'Das [*ist*](https://a.example) **so**.', 'Das ist so.'],
  [
    'the time of a ticker',
    '14:32 Uhr – Die Lok steht.\n\n14:35 Uhr – Sie fährt.',
    '14:32 Uhr – Die Lok steht.\n14:35 Uhr – Sie fährt.',
  ],
  [
    'signs of agencies',
    'Eins\n\n+++ Eil +++\n\n\\>>> Mehr\n\n\\* Name geändert',
    'Eins\n\n+++ Eil +++\n\n>>> Mehr\n\n* Name geändert',
  ],
] as [string, string, string][])('%s is the mark of the same in the original', ([, source, original]) => {
  expect(compare(source, original)).toEqual({ messages: [], hints: [] });
});

test.for([
  [
    'a paragraph goes on in the article',
    'Eins zwei.',
    'Eins\n\nzwei.',
    'nach ‚Eins‘ ein Leerzeichen, in original.txt nach ‚Eins‘ ein neuer Absatz.',
    'Beginnen Sie hier mit einer Leerzeile',
  ],
  [
    'a paragraph goes on in the original',
    'Eins\n\nzwei.',
    'Eins zwei.',
    'das Ende des Absatzes, in original.txt ‚Eins zwei.‘',
    'Schreiben Sie den Absatz weiter',
  ],
  [
    'a line goes on in the original',
    'Eins\\\nzwei.',
    'Eins zwei.',
    'ein Zeilenumbruch, in original.txt nach ‚Eins‘ ein Leerzeichen',
    'Löschen Sie den Zeilenumbruch',
  ],
  [
    'an item goes on in the original',
    '- Eins\n- zwei',
    'Eins zwei',
    'ein Punkt einer Liste, in original.txt ‚Eins zwei‘',
    'Schreiben Sie den Absatz weiter',
  ],
  [
    'a list has no numbers',
    '- Eins\n- Zwei',
    '1. Eins\n2. Zwei',
    'ein Punkt einer Liste, in original.txt die Nummer ‚1.‘',
    'Schreiben Sie „1.“ an den Anfang',
  ],
  [
    'a list counts, and the original does not',
    '1. Eins\n2. Zwei',
    '• Eins\n• Zwei',
    'der 1. Punkt einer Liste, in original.txt das Zeichen ‚•‘',
    'Schreiben Sie „- “',
  ],
  [
    'dates have become a list',
    '3. Mai: eins\n4. Juni: zwei',
    '3. Mai: eins\n7. Juni: zwei',
    'der 4. Punkt einer Liste, in original.txt die Nummer ‚7.‘',
    'schreiben Sie „7\\.“',
  ],
  [
    'a rule is not in the original',
    'Eins\n\n***\n\nZwei',
    'Eins\n\nZwei',
    'eine Linie, in original.txt ‚Zwei‘',
    'Löschen Sie die Linie',
  ],
  [
    'a rule is not in the article',
    'Eins\n\nZwei',
    'Eins\n\n---\n\nZwei',
    '‚Zwei‘, in original.txt ‚---‘',
    'Schreiben Sie für die Linie „---“ in eine eigene Zeile',
  ],
  [
    'a footnote is not in the original',
    'Eins.[^1]\n\n[^1]: Mehr',
    'Eins.\n\nMehr',
    'ein Zeichen für die Fußnote ‚1‘, in original.txt',
    '',
  ],
  [
    'a minus is not the mark of an item',
    '- Eins\n- 5 Grad',
    '• Eins\n-5 Grad',
    '‚5 Grad‘, in original.txt ‚-5 Grad‘',
    '',
  ],
] as const)('it is a difference where %s', ([, source, original, reason, note]) => {
  const [message, ...more] = differences(source, original);
  expect(message?.reason).toContain(`hier steht ${reason}`);
  expect(message?.note).toContain(note);
  expect(more.length).toBeLessThan(2);
});

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
