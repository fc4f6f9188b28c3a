import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { faultKindsById } from '../../src/content/faults/fault-kinds.ts';
import { createTextRenderer } from '../../src/content/markdown/render-texts.ts';
import type { ExpectedFault } from './bad-input/bad-input.ts';
import { article, claims, original, sourceNote, summary } from './bad-input/bad-input.ts';
import { casesOf } from './bad-input/cases.ts';
import { madeInput, shownPicture } from './bad-input/made.ts';
import { ContentCopy } from './content-copy.ts';
import { measureCpu } from './measure-cpu.ts';
import { expectGerman } from './german.ts';

/** Milliseconds of processor time: many times what any case needs. */
const patience = 5000;

/** All cases, by what is at fault. */
const groups = [
  ...[
    'fields',
    'yaml-syntax',
    'article-text',
    'claims',
    'apparatus',
    'markdown',
    'files',
    'addresses',
    'pages',
    'looks',
  ].map((name) => [name, casesOf(name)] as const),
  ['pictures', casesOf('pictures', shownPicture)] as const,
  ['whatever no text file can hold', madeInput] as const,
];

describe.each(groups)('in %s, the check reports', (_, cases) => {
  test.for(cases)('$name', ({ change, faults: expected, silent = [] }) => {
    using copy = new ContentCopy();
    change(copy);
    const { result, milliseconds } = measureCpu(() => copy.check());
    expect(milliseconds).toBeLessThan(patience);
    const { content, messages } = result;

    const files = new Set([...expected.map(({ file }) => file), ...silent].map(label));
    const found = formatMessages(messages.filter(({ file = '' }) => files.has(file))).split('\n');
    expect(found).toEqual(sortedLines(copy, expected));
    expect(content).toBeUndefined();
    for (const message of messages) {
      expectGerman(message);
      expect(faultKindsById.has(message.ruleId ?? ''), message.ruleId).toBe(true);
    }
  });
});

test('no two cases have one name within their group', () => {
  for (const [, cases] of groups) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

describe('what an editor cannot see is no fault:', () => {
  const everyFile = [article, summary, sourceNote, original];

  test('a byte order mark', () => {
    using copy = new ContentCopy();
    for (const file of [...everyFile, 'site.yaml']) copy.write(file, `\uFEFF${copy.read(file)}`);
    expect(copy.check().messages).toEqual([]);
  });

  test('the line ends of Windows', () => {
    using copy = new ContentCopy();
    for (const file of [...everyFile, 'site.yaml']) copy.write(file, copy.read(file).replaceAll('\n', '\r\n'));
    expect(copy.check().messages).toEqual([]);
  });

  test('blanks at the ends of lines and blank lines around the texts', () => {
    using copy = new ContentCopy();
    copy.write(original, `\n${copy.read(original).replaceAll('\n', '  \n')}\n\n`);
    copy.write(article, `\n${copy.read(article)}\n\n`);
    expect(copy.check().messages).toEqual([]);
  });

  test('a character reference, an escape, and rules between paragraphs', () => {
    using copy = new ContentCopy();
    copy.edit(article, 'In einem breiteren', 'In&#32;einem breiteren');
    copy.write(summary, `${copy.read(summary)}\n---\n\nEin \\[^Wort], 5 < 6, \\{x}.\n\n---\n`);
    expect(copy.check().messages).toEqual([]);
  });

  test('addresses in the article, and escaped ones in our own texts', () => {
    using copy = new ContentCopy();
    const addresses =
      'www.beispiel.example, http://beispiel.example/a_b?c und https://beispiel.example, an a@b.example';
    copy.edit(original, 'In einem breiteren', `Unter ${addresses}: In einem breiteren`);
    const escaped = 'auch www\\.beispiel.example und http\\://beispiel.example';
    copy.edit(original, 'Kontext', `Kontext, ${escaped.replaceAll('\\', '')},`);
    copy.edit(article, 'In einem breiteren', `Unter ${addresses}: In einem breiteren`);
    copy.edit(article, 'breiteren Kontext', `breiteren Kontext, ${escaped},`);
    copy.write(summary, `${copy.read(summary)}\nSiehe ${escaped}.\n`);
    const { content, messages } = checkContent(copy.root, 'content', {
      createRenderer: createTextRenderer,
      today: '2030-01-01',
    });
    expect(messages).toEqual([]);
    const { article: parts = [], summary: summaryParts = [] } = content?.explainers[0]?.texts ?? {};
    const html = [...parts, ...summaryParts].map((part) => part.html).join('');
    expect(html).toContain(`Unter ${addresses}: In einem`);
    expect(html).not.toMatch(/href="[^"]*\.example/);
  });

  test('dates that are the same as far as both are exact', () => {
    using copy = new ContentCopy();
    copy.edit(
      article,
      /^articleDate: .*$/m,
      `articleDate: "${/^published: (\d+)/m.exec(copy.read(article))?.[1] ?? ''}"`,
    );
    copy.edit('actors/trump.yaml', /^born: .*$/m, 'born: { date: 2017-05 }');
    copy.edit('actors/trump.yaml', 'from: 2017-01-20\n    until: 2021-01-20', 'from: "2017"\n    until: "2017"');
    expect(copy.check().messages).toEqual([]);
  });

  test('a source in Norwegian', () => {
    using copy = new ContentCopy();
    copy.edit('actors/trump.yaml', 'lang: de', 'lang: no');
    expect(copy.check().messages).toEqual([]);
  });

  test('comments in YAML, and its sign for them where it is one of the text', () => {
    using copy = new ContentCopy();
    const lines = ['# Ein Kommentar', '#noch einer', "country: 'USA #1' #ohne Verlust", 'affiliation: C# # Musik'];
    copy.edit('actors/trump.yaml', /^country: USA[\s\S]*?affiliation:.*$/m, `group: usa # Farbe\n${lines.join('\n')}`);
    expect(copy.check().messages).toEqual([]);
  });

  test.for([
    'Der Satz „Das ist ein Anruf“',
    '„Der Anruf“',
    '“The Call”',
    'Ein *Stern, noch einer* und 2 ** 3 ** 4',
    'Das Feld side_of_trump und __init',
    '„Er […] sagte […] (so die BBC)“ und [sic] (Anmerkung)',
    'Putin`s und Trump`s Anruf, ein ` und noch ein ` allein',
  ])('a text like this: %s', (text) => {
    using copy = new ContentCopy();
    copy.edit(article, /^kicker: .*$/m, `kicker: '${text}'`);
    copy.edit('actors/trump.yaml', 'country: USA', `country: ${/^[„“]/.test(text) ? text : `"${text}"`}`);
    expect(copy.check().messages).toEqual([]);
  });

  test.for([
    ['export boomt wie nie.', '&#101;xport boomt wie nie.'],
    ['import und Export.', '&#105;mport und Export.'],
    ['3. Mai: Der Anruf.', '3\\. Mai: Der Anruf.'],
    ['* Name geändert', '\\* Name geändert'],
    ['>>> Mehr dazu', '\\>>> Mehr dazu'],
    ['---', '---'],
    ['---', '\\---'],
    ['| Jahr | Wert |\n|---|---|\n| 2024 | 6 |', '| Jahr | Wert |\n|---|---|\n| 2024 | 6 |'],
    ['Ein Satz.[^1]\n\n[^1]: Anmerkung.', 'Ein Satz.[^1]\n\n[^1]: Anmerkung.'],
    ['[1]: https://beispiel.example', '\\[1]: https://beispiel.example'],
    ['```\nEins\n```', '\\```\\\nEins\\\n\\```'],
    ['![Foto](foto.png)', '!\\[Foto](foto.png)'],
    ['<!-- Notiz -->', '\\<!-- Notiz -->'],
    ['siehe <https://beispiel.example>', 'siehe \\<https://beispiel.example>'],
    ['## Titel', '\\## Titel'],
  ])('the wording %j, written as messages advise: %j', ([supplied, written]) => {
    using copy = new ContentCopy();
    copy.write(original, `${copy.read(original).trimEnd()}\n\n${supplied}\n`);
    copy.write(article, `${copy.read(article).trimEnd()}\n\n${written}\n`);
    expect(copy.check().messages).toEqual([]);
  });

  test('marks in quotations, lists, tables and headings, inside one another and across emphasis', () => {
    using copy = new ContentCopy();
    const forms = [
      '> Ein <Claim id="a">*ganzer* [Satz](https://a.example)</Claim>.',
      '- Ein <Claim id="b">Punkt, <Claim id="c">darin</Claim> mehr</Claim>\n  - <Claim id="a">noch einer</Claim>',
      '| Jahr | Wert |\n|---|---|\n| <Claim id="d">2024</Claim> | 6 |',
    ];
    copy.write(article, `${copy.read(article).trimEnd()}\n\n${forms.join('\n\n')}\n`);
    const supplied = ['Ein ganzer Satz.', 'Ein Punkt, darin mehr\nnoch einer', 'Jahr\tWert\n2024\t6'];
    copy.write(original, `${copy.read(original).trimEnd()}\n\n${supplied.join('\n\n')}\n`);
    copy.edit(article, '## Auswirkungen auf', '## <Claim id="e">Auswirkungen</Claim> auf');
    const entry = (id: string): string =>
      `${id}:\n  verdict: Wertung\n  correction: Ja.\n  explanation: Darum.\n  sources: []\n`;
    copy.write(claims, copy.read(claims) + ['a', 'b', 'c', 'd', 'e'].map(entry).join(''));
    expect(copy.check().messages).toEqual([]);
  });

  test('contexts and headings in which only blanks and the making of letters differ', () => {
    using copy = new ContentCopy();
    const heading = 'Diplomatische Bemühungen und geopolitische Spannungen';
    for (const file of [article, original]) {
      copy.edit(
        file,
        new RegExp(`^(## )?${heading}`, 'm'),
        `${file === article ? '## ' : ''}${heading.normalize('NFD')}`,
      );
      copy.edit(file, 'ein ', 'ein\u00a0');
    }
    copy.edit(claims, 'context: ein eineinhalb', 'context: ein  eineinhalb');
    expect(copy.check().messages).toEqual([]);
  });

  test('what is Markdown elsewhere, in a heading and a context that the original has so', () => {
    using copy = new ContentCopy();
    const heading = 'Auswirkungen auf transatlantische Beziehungen';
    copy.edit(original, heading, `**Neu:** ${heading}`);
    copy.edit(article, `## ${heading}`, `## \\*\\*Neu:\\*\\* ${heading}`);
    copy.edit(article, `heading: "${heading}`, `heading: "**Neu:** ${heading}`);
    copy.edit(original, 'ein eineinhalbstündiges', 'ein [genau](x) eineinhalbstündiges');
    copy.edit(article, 'ein <Claim id="dauer">', 'ein \\[genau](x) <Claim id="dauer">');
    copy.edit(claims, 'context: ein eineinhalbstündiges', 'context: ein [genau](x) eineinhalbstündiges');
    expect(copy.check().messages).toEqual([]);
  });
});

function sortedLines(copy: ContentCopy, expected: readonly ExpectedFault[]): unknown[] {
  return expected
    .map((fault) => ({ fault, ...placeOf(copy, fault) }))
    .sort(
      (a, b) =>
        (a.fault.file < b.fault.file ? -1 : Number(a.fault.file > b.fault.file)) ||
        a.line - b.line ||
        a.column - b.column,
    )
    .map(
      ({ fault, line, column }) =>
        expect.stringMatching(startOf(`${label(fault.file)}:${line}:${column}  `, fault.says)) as unknown,
    );
}

/** The beginning of a line, and what it must hold. */
function startOf(place: string, says: string): RegExp {
  return new RegExp(`^${RegExp.escape(place)}.*${RegExp.escape(says)}`, 'u');
}

const label = (file: string): string => (file ? `content/${file}` : 'content');

function placeOf(copy: ContentCopy, fault: ExpectedFault): { line: number; column: number } {
  if (!(fault.at ?? fault.after ?? fault.offset)) return { line: 1, column: 1 };
  const text = copy.read(fault.file).replace(/^\uFEFF/, '');
  const lines = text.slice(0, offsetOf(text, fault)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(text: string, { file, at, after, offset }: ExpectedFault): number {
  const marker = at ?? after;
  if (marker === undefined) return offset?.() ?? 0;
  const first = text.indexOf(marker);
  if (first === -1 || text.includes(marker, first + 1))
    throw new Error(`${file} does not hold ${marker.slice(0, 80)} exactly once.`);
  return at === undefined ? first + marker.length : first + Number(marker.startsWith('\n'));
}
