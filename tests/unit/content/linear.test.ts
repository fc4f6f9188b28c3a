import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import { markdownExcess, yamlExcess } from '../../../src/content/diagnostics/size-limits.ts';
import { cardText } from '../../../src/fonts/card-text.ts';
import { findDifference, hiddenIn } from '../../../src/content/check/original/text-difference.ts';
import { parseMdxFile } from '../../../src/content/read/mdx-file.ts';
import { originalHints } from '../../../src/content/read/invisible-characters.ts';
import { placeholdersIn } from '../../../src/content/read/placeholders.ts';
import { parseYamlFile } from '../../../src/content/yaml/yaml-file.ts';
import { checkWording } from '../../../src/content/check/original/compare-with-original.ts';
import { createPersonFinder } from '../../../src/content/names/find-mentions.ts';
import { createTermFinder } from '../../../src/content/names/find-terms.ts';
import { lineSchema, wholeQuotation } from '../../../src/schemas/values/text.ts';
import { idSchema } from '../../../src/schemas/values/ids.ts';

/** What is repeated: each sign alone, with blanks, with letters, at the beginning of lines; and what opens and never closes. */
const signs = [...Array.from('~*_>`-[]<&#|!"\'\\{(+=:^@.,/ \t\n0a'), '\u00a0', '\u0301', '\u200b', '\u2028', '„'];
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
    'Kurz ',
    'Dr. ',
    '(Kurz) ',
    '„Kurz“ Trump ',
    'Graf von ',
    'Kremlchef',
    'Melania Trumps ',
    'a\r',
    '\r\n',
    '\n\n',
  ],
];

const persons = createPersonFinder([
  { id: 'trump', given: ['Donald', 'Donald J.'], family: ['Trump'], full: ['Donald John Trump Jr.'] },
  { id: 'kurz', given: ['Bernd'], family: ['Kurz'] },
]);
const terms = createTermFinder([{ id: 'kreml', names: ['Kreml', 'der Kreml'], inCompounds: true }]);

/** Names that nobody shares, all of which the text has. */
const crowd = (size: number) =>
  Array.from({ length: size }, (_, index) => {
    const name = `Qu${String.fromCharCode(97 + (index % 26), 97 + ((index / 26) % 26), 97 + ((index / 676) % 26))}`;
    return { id: name, given: ['Mara', 'Ida'], family: [`${name}mann`], names: [`${name}werk`], inCompounds: true };
  });
const textOf = (names: ReturnType<typeof crowd>): string =>
  names.map(({ family, names: [term] }) => `Mara ${family.join()} traf im ${String(term)} den Chef. `).join('');

const fileOf = (value: string): VFile => new VFile({ path: 'a', value });

/** What looks at a text of any length, in code of our own. */
const readers: Record<string, (text: string) => unknown> = {
  'the search for what is too much in Markdown': (text) => markdownExcess(text),
  'the search for what is too much in YAML': (text) => yamlExcess(text),
  'the comparison with the original': (text) => {
    checkWording({ type: 'root', children: [] }, fileOf(''), `${text}a`);
    const at = text.length;
    return [findDifference({ text: `${text}a`, at }, { text: `${text}b`, at }), hiddenIn(text, `${text} `)];
  },
  'the search for what nobody sees in the original': (text) => originalHints('a', `${text}a`),
  // An eighth, because it asks the font for every sign.
  'the text of a card': (text) => cardText(`${text.slice(0, text.length / 8)}a`),
  'the search for placeholders': (text) => placeholdersIn(text, 'a.mdx'),
  'the search for placeholders in YAML': (text) => placeholdersIn(text, 'a.yaml'),
  'the search for persons': (text) => persons(text),
  'the search for terms': (text) => terms(text),
  'the schema of a line': (text) => [lineSchema, idSchema].map((schema) => schema.safeParse(text)),
  'the search for quotation marks': (text) => wholeQuotation.test(`„${text}`),
};
/** What has it parsed, which takes seconds for a long one. */
const parsers: Record<string, (text: string) => unknown> = {
  Markdown: (text) => parseMdxFile(fileOf(`Satz.\n\n${text}`)),
  'an article': (text) => parseMdxFile(fileOf(`Satz.\n\n${text}`), { verbatim: true }),
  'an article and its original': (text) => {
    const { file, tree } = parseMdxFile(fileOf(`Satz.\n\n${text}`), { verbatim: true });
    if (tree) checkWording(tree, file, `Satz.\n\n${text}b`);
  },
  'front matter': (text) => parseMdxFile(fileOf(`---\n${text}`)),
  YAML: (text) => parseYamlFile(fileOf(text)),
  'a value': (text) => parseYamlFile(fileOf(`a: "${text}`)),
};

/** Of seconds on the processor, which those who wait for it do not make many more. What grows with the square stays bearable. */
const isFast = 0.05;
/** For eight times the text: eight times the time is what grows with the length, 64 times what grows with its square. */
const maxGrowth = 24;

setFlagsFromString('--expose-gc');
const clearAway = runInNewContext('gc') as () => void;

function secondsFor(read: (text: string) => unknown, unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How much longer eight times the text takes, where that is long at all; the best of some, so that no other work counts. */
function growth(read: (text: string) => unknown, unit: string, length: number): number {
  const seconds = (size: number): number => secondsFor(read, unit, size);
  // Again where it was slow: other work of the process may have been.
  const once = seconds(length / 8);
  const start = once > isFast ? Math.min(once, seconds(length / 8), seconds(length / 8)) : once;
  // What is slow this early is not waited for eight times over.
  const whole = start > isFast ? length / 2 : length;
  const first = seconds(whole);
  if (first < isFast) return 1;
  const eighth = Math.min(...[1, 2, 3].map(() => seconds(whole / 8)));
  const factor = Math.min(first, seconds(whole)) / eighth;
  if (factor <= maxGrowth) return factor;
  // What the process clears away of earlier tests may have fallen into the longer one: both again, with nothing left of them.
  const [long, short] = [whole, whole / 8].map((size) =>
    Math.min(...[1, 2, 3].map(() => (clearAway(), seconds(size)))),
  );
  return (long ?? 0) / (short ?? 1);
}

describe.each([
  ['', readers, 50_000],
  ['the parsing of ', parsers, 12_000],
] as const)(
  'whatever is repeated in a text, eight times of it takes some eight times as long: %s',
  (what, all, length) => {
    it.each(Object.entries(all))(`${what}%s`, (_, read) => {
      read('a');
      const slow = units.map((unit) => [JSON.stringify(unit), growth(read, unit, length)] as const);
      expect(slow.filter(([, factor]) => factor > maxGrowth)).toEqual([]);
    });
  },
);

test('with ten times as many persons and terms, a text takes no longer', () => {
  const [few, many] = [crowd(300), crowd(3000)];
  const text = textOf(few).repeat(20);
  const seconds = (size: typeof few): number => {
    const [findPersons, findTerms] = [createPersonFinder(size), createTermFinder(size)];
    findPersons(text);
    return secondsFor((repeated) => [findPersons(repeated), findTerms(repeated)], text, text.length);
  };
  expect(Math.min(seconds(many), seconds(many)) / Math.min(seconds(few), seconds(few))).toBeLessThan(4);
});
