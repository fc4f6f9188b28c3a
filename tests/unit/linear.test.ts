import { describe, expect, it } from 'vitest';
import { markdownExcess, yamlExcess } from '../../src/check/excess.ts';
import { findDifference } from '../../src/check/difference.ts';
import { parseMdxFile } from '../../src/check/mdx-file.ts';
import { placeholderFaults } from '../../src/check/placeholders.ts';
import { parseYamlFile } from '../../src/check/yaml-file.ts';
import { checkWording } from '../../src/check/wording.ts';
import { createPersonFinder, createTermFinder } from '../../src/markdown/find-mentions.ts';
import { lineSchema, wholeQuotation } from '../../src/schemas/text.ts';
import { idSchema } from '../../src/schemas/ids.ts';

/** What is repeated: each sign alone, with blanks, with letters, at the beginning of lines; and what opens and never closes. */
const signs = [...'~*_>`-[]<&#|!"\'\\{(+=:^@.,/ \t\n0a', '\u00a0', '\u0301', '\u200b', '„'];
const units = [
  ...signs.flatMap((sign) => [sign, `a${sign}`, `${sign} a\n`]),
  ...[
    '[](',
    '![a](',
    '[^a]',
    '<a ',
    '<Claim id="a">',
    '&#x',
    'www.a.',
    'a@b.',
    '- - ',
    '[a]: b\n',
    '**a ',
    '~~a ',
    '„a“ ',
  ],
  ...[
    '[Platzhalter: ',
    'a: ',
    'a: [',
    '- a: ',
    '&a ',
    '!a ',
    'Trump ',
    'Donald ',
    'D. ',
    'der Kreml ',
    'a\r',
    '\r\n',
    '\n\n',
  ],
];

const persons = createPersonFinder([{ id: 'trump', given: ['Donald', 'Donald J.'], family: ['Trump'] }]);
const terms = createTermFinder([{ id: 'kreml', names: ['Kreml', 'der Kreml'] }]);

/** Everything that looks at a text of any length. */
const readers: Record<string, (text: string) => unknown> = {
  'the search for what is too much in Markdown': (text) => markdownExcess('a', text),
  'the search for what is too much in YAML': (text) => yamlExcess('a', text),
  'the reading of Markdown': (text) => parseMdxFile('a', `Satz.\n\n${text}`),
  'the reading of an article': (text) => parseMdxFile('a', `Satz.\n\n${text}`, { verbatim: true }),
  'the reading of front matter': (text) => parseMdxFile('a', `---\n${text}`),
  'the reading of YAML': (text) => parseYamlFile('a', text),
  'the reading of a value': (text) => parseYamlFile('a', `a: "${text}`),
  'the comparison with the original': (text) => [
    checkWording('a', [], '', `${text}a`),
    findDifference(`${text}a`, `${text}b`),
    findDifference(text, `${text} `),
  ],
  'the search for placeholders': (text) => placeholderFaults('a', text),
  'the search for persons': (text) => persons(text),
  'the search for terms': (text) => terms(text),
  'the schema of a line': (text) => [lineSchema, idSchema].map((schema) => schema.safeParse(text)),
  'the search for quotation marks': (text) => wholeQuotation.test(`„${text}`),
};

const length = 24_000;
/** Of seconds on the processor, which those who wait for it do not make many more. What grows with the square stays bearable. */
const isFast = 0.2;
/** Between twice the time for twice the text, and four times. */
const maxGrowth = 3.2;

function secondsFor(read: (text: string) => unknown, unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How much longer twice the text takes, where that is long at all; the best of some, so that no other work counts. */
function growth(read: (text: string) => unknown, unit: string): number {
  if (secondsFor(read, unit, length / 8) < isFast / 8 && secondsFor(read, unit, length) < isFast) return 1;
  const best = (size: number): number => Math.min(...[1, 2, 3].map(() => secondsFor(read, unit, size)));
  const [half, whole] = [best(length / 4), best(length / 2)];
  return whole < isFast / 2 ? 1 : whole / half;
}

describe.each(Object.entries(readers))('for %s', (_, read) => {
  it('twice the text takes some twice the time, whatever is repeated in it', () => {
    read('a');
    const slow = units.map((unit) => [JSON.stringify(unit), growth(read, unit)] as const);
    expect(slow.filter(([, factor]) => factor > maxGrowth)).toEqual([]);
  });
});
