import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { maskBrokenSigns } from '../../src/content/read/text-file.ts';
import { article, claims, original, plain, site, sources, summary, trump } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';
import { expectGerman } from './german.ts';

/** Code point, and what the message calls it. */
const broken: readonly [sign: string, says: string][] = [
  ['\uFFFD', 'Hier steht das Ersatzzeichen für ein verlorenes (U+FFFD).'],
  ['\uFFFC', 'Hier steht der Platzhalter für ein Bild oder anderes Objekt (U+FFFC).'],
  ['\u2028', 'Hier steht ein Zeilentrenner (U+2028).'],
  ['\u2029', 'Hier steht ein Absatztrenner (U+2029).'],
  ['\uFEFF', 'Hier steht eine Bytereihenfolge-Marke mitten im Text (U+FEFF).'],
  ['\u206E', 'Hier steht ein veraltetes Steuerzeichen der Schrift (U+206E).'],
  ['\uF0B7', 'Hier steht ein privates Zeichen, das nur eine bestimmte Schrift kennt (U+F0B7).'],
  ['\u{10FFFD}', 'Hier steht ein privates Zeichen, das nur eine bestimmte Schrift kennt (U+10FFFD).'],
  [
    '\u202E',
    'Hier steht ein Zeichen für die Schreibrichtung ohne Ende in der Zeile (U+202E, Zwang nach links).  Löschen Sie es, oder beenden Sie es in der Zeile mit U+202C.',
  ],
  ['\u2067', '(U+2067, Abschnitt nach links).  Löschen Sie es, oder beenden Sie es in der Zeile mit U+2069.'],
  ['\u2069', 'ohne Anfang in der Zeile (U+2069, Ende eines Abschnitts).  Löschen Sie es.'],
];
/** What no page can hold at all. */
const impossible: readonly [sign: string, says: string][] = [
  ['\0', 'Hier steht ein unsichtbares Steuerzeichen (U+0000).'],
  ['\u001B', 'Hier steht ein unsichtbares Steuerzeichen (U+001B).'],
  ['\u009B', 'Hier steht ein unsichtbares Steuerzeichen (U+009B).'],
  ['\uFFFE', 'Hier steht eine Nummer, die kein Zeichen bezeichnet (U+FFFE).'],
  ['\u{3FFFF}', 'Hier steht eine Nummer, die kein Zeichen bezeichnet (U+3FFFF).'],
];
/** Where it is put: behind the first match. */
const places: readonly [file: string, behind: RegExp][] = [
  [site, /^name: Klar/m],
  [trump, /^affiliation: Re/m],
  [summary, /Präsi/],
  [plain, /title: \S/],
  [sources, /^ +title: \S/m],
  [article, /In einem brei/],
  [claims, /^ +correction: \S/m],
];

function put(copy: ContentCopy, file: string, behind: RegExp, sign: string): string {
  const text = copy.read(file);
  const { 0: match, index } = behind.exec(text) ?? { 0: '', index: -1 };
  if (index === -1) throw new Error(`${file} does not hold ${String(behind)}.`);
  const end = index + match.length;
  copy.write(file, text.slice(0, end) + sign + text.slice(end));
  const lines = text.slice(0, end).split('\n');
  return `content/${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}  `;
}

test.for([...broken, ...impossible])('%o is told with its place, in every file', ([sign, says]) => {
  using copy = new ContentCopy();
  const told = places.map(([file, behind]) => put(copy, file, behind, sign));
  const { messages } = copy.check();
  const lines = formatMessages(messages).split('\n');
  const missing = told.filter((place) => !lines.some((line) => line.startsWith(place) && line.includes(says)));
  expect(missing).toEqual([]);
  for (const message of messages) expectGerman(message);
});

describe('written as a number', () => {
  test.for(['\\uD800', '\\uFFFD', '\\u202E', '\\uF0B7', '\\uFFFF', '\\L', '\\U0010FFFF'])(
    '%s in YAML is told',
    (escape) => {
      using copy = new ContentCopy();
      copy.edit(site, /^name: .*$/m, `name: "Klar${escape}text"`);
      const { line } = {
        line:
          copy
            .read(site)
            .split('\n')
            .findIndex((text) => text.startsWith('name:')) + 1,
      };
      expect(formatMessages(copy.check().messages)).toMatch(
        new RegExp(`^content/site\\.yaml:${line}:7  Das Feld ‚name‘: .* Hier steht .* \\(U\\+[0-9A-F]{4,6}[^)]*\\)\\.`),
      );
    },
  );

  test.for(['&#xFFFD;', '&#0;', '&#xD800;', '&#x202E;', '&#8232;', '&#xF0B7;'])('%s in a text is told', (reference) => {
    using copy = new ContentCopy();
    const place = put(copy, summary, /Präsi/, reference);
    expect(formatMessages(copy.check().messages).startsWith(`${place}Hier steht `)).toBe(true);
  });
});

test('many at once leave nothing else untold', () => {
  using copy = new ContentCopy();
  const place = put(copy, trump, /^affiliation: Re/m, '\uFFFD\uFFFD');
  copy.edit(trump, /^country: .*$/m, 'contry: USA');
  const found = formatMessages(copy.check().messages);
  expect(found).toContain(`${place}Hier steht das Ersatzzeichen`);
  expect(found).toContain('Das Feld ‚contry‘ gibt es hier nicht.');
  expect(found.split('\n')).toHaveLength(2);
});

test('as many as a file can hold are told, each on its line', () => {
  const file = new VFile({ value: '\uFFFDa\n'.repeat(40_000) });
  maskBrokenSigns(file);
  expect(file.messages).toHaveLength(40_000);
  expect(file.messages.at(-1)).toMatchObject({ line: 40_000, column: 1 });
  expect(String(file)).toBe('xa\n'.repeat(40_000));
});

test('a paragraph in which nothing can be seen is told', () => {
  using copy = new ContentCopy();
  copy.write(summary, `${copy.read(summary).trimEnd()}\n\n\u00A0\n\nEnde.\n`);
  const line = copy.read(summary).split('\n').indexOf('\u00A0') + 1;
  expect(formatMessages(copy.check().messages)).toBe(
    `content/${summary}:${line}:1  In diesem Absatz ist nichts zu sehen (U+00A0).  Löschen Sie ihn.  [invisible-paragraph]`,
  );
});

test.for([
  ['marks for the direction', 'Kurz\u200Eund\u200Fgut'],
  ['a direction that ends in its line', 'Er sagte \u2067שלום\u2069 und \u202Bשלום\u202C.'],
  ['a soft hyphen, blanks that do not break, and joiners', 'Er\u00ADklär\u00A0stück\u202F5\u200B\u2060 👩\u200D🚀'],
  [
    'a flag with tags, a letter with its accent apart, a sign that came late',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} u\u0308 🫩',
  ],
])('%s may stand in our own texts', ([, text]) => {
  using copy = new ContentCopy();
  copy.write(summary, `${copy.read(summary).trimEnd()}\n\n${text}\n`);
  copy.edit(site, /^name: .*$/m, `name: "${text}"`);
  expect(formatMessages(copy.check().messages)).toBe('');
});

describe('what the supplied text holds', () => {
  test.for(broken.filter(([sign]) => sign !== '\uFEFF'))('stays in the article, and is a hint: %o', ([sign, says]) => {
    using copy = new ContentCopy();
    put(copy, article, /In einem brei/, sign);
    const place = put(copy, original, /In einem brei/, sign);
    const { content, messages } = copy.check();
    expect(formatMessages(messages)).toBe('');
    expect(content?.explainers[0]?.hints).toEqual([expect.stringContaining(`Hinweis: ${place}`)]);
    expect(content?.explainers[0]?.hints?.[0]).toContain(says.split('  ')[0]?.split(' (')[0]);
  });

  test('is no excuse for our own words', () => {
    using copy = new ContentCopy();
    for (const file of [article, original]) put(copy, file, /In einem brei/, '\uFFFD');
    put(copy, claims, /^ +correction: \S/m, '\uFFFD');
    put(copy, article, /^title: \S/m, '\uFFFD');
    expect(copy.check().messages).toHaveLength(2);
  });

  test('has no hint where nothing is broken', () => {
    using copy = new ContentCopy();
    expect(copy.check().content?.explainers[0]?.hints).toEqual([]);
  });
});
