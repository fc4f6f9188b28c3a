import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import {
  createPersonFinder,
  createTermFinder,
  type Finder,
  type Mention,
  type PersonNames,
  type TermNames,
} from '../../src/content/names/find-mentions.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/mentions/${name}`, import.meta.url), 'utf8');
const persons = createPersonFinder(parse(read('persons.yaml')) as PersonNames[]);
const terms = createTermFinder(parse(read('terms.yaml')) as TermNames[]);

/** The lines of a fixture file without comments; `[id:words]` marks what is to be found. */
function markedSentences(name: string): string[] {
  const lines = read(name).replaceAll('{nbsp}', '\u00A0').replaceAll('{shy}', '\u00AD').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

function unmark(sentence: string): string {
  return sentence.replace(/\[[a-z-]+:([^\]]+)\]/gu, '$1');
}

function mark(text: string, mentions: readonly Mention[]): string {
  return [...mentions]
    .reverse()
    .reduce(
      (rest, { id, start, end }) => `${rest.slice(0, start)}[${id}:${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

function found(find: Finder, text: string): string {
  return mark(text, find(text));
}

const collections: [string, Finder, string][] = [
  ['finds a person in', persons, 'person-mentions.txt'],
  ['finds the persons of the explainer in', persons, 'article.txt'],
  ['finds no namesake in', persons, 'person-decoys.txt'],
  ['finds a term in', terms, 'term-mentions.txt'],
  ['finds no other word in', terms, 'term-decoys.txt'],
];

describe.each(collections)('%s', (_, find, file) => {
  test.each(markedSentences(file))('%s', (sentence) => {
    expect(found(find, unmark(sentence))).toBe(sentence);
  });
});

describe('names from content files', () => {
  it('takes signs of regular expressions literally', () => {
    const find = createPersonFinder([{ id: 'x', given: ['A+', '(.*)'], family: ['B.C (x)+', '[a-z]*', 'D\\w'] }]);
    expect(found(find, 'Hier B.C (x)+ und [a-z]* und D\\w und B.C xx und Dw.')).toBe(
      'Hier [x:B.C (x)+] und [x:[a-z]*] und [x:D\\w] und B.C xx und Dw.',
    );
    expect(found(createTermFinder([{ id: 'c', names: ['C++', ''] }]), 'C und C++.')).toBe('C und [c:C++].');
  });

  it('finds family names of several words, and the longest of those that fit', () => {
    const find = createPersonFinder([
      { id: 'vdl', given: ['Ursula'], family: ['von der Leyen'] },
      { id: 'leyen', given: ['Jan'], family: ['Leyen'] },
      { id: 'sz', given: ['Marie-Agnes'], family: ['Strack-Zimmermann'] },
      { id: 'z', given: ['Agnes'], family: ['Zimmermann'] },
    ]);
    expect(found(find, 'Von der Leyen traf Ursula von der Leyens Team und Marie-Agnes Strack-Zimmermann.')).toBe(
      '[vdl:Von der Leyen] traf [vdl:Ursula von der Leyens] Team und [sz:Marie-Agnes Strack-Zimmermann].',
    );
    expect(found(find, 'Heiko von der Leyen ging.')).toBe('Heiko von der Leyen ging.');
  });

  it('lets the given name decide between persons of one family name', () => {
    const find = createPersonFinder([
      { id: 'donald', given: ['Donald'], family: ['Trump'] },
      { id: 'melania', given: ['Melania'], family: ['Trump'] },
    ]);
    expect(found(find, 'Es kamen Melania Trump und Donald Trump, dann redete Trump.')).toBe(
      'Es kamen [melania:Melania Trump] und [donald:Donald Trump], dann redete Trump.',
    );
  });

  it('takes the bare apostrophe as the genitive of names in s, ß, x and z, and leaves closing quotes out', () => {
    const find = createPersonFinder([{ id: 'm', given: ['Karl'], family: ['Marx', 'Voß'] }]);
    expect(found(find, 'Das ist Karl Marx’ Werk, nicht Voß’ Werk.')).toBe(
      'Das ist [m:Karl Marx’] Werk, nicht [m:Voß’] Werk.',
    );
    expect(found(find, "Er schrieb ‚Marx‘ und 'Marx' hin, nie „Marxs“.")).toBe(
      "Er schrieb ‚[m:Marx]‘ und '[m:Marx]' hin, nie „Marxs“.",
    );
  });

  it('prefers the longer of two terms that overlap', () => {
    const find = createTermFinder([
      { id: 'ab', names: ['Alpha Beta'] },
      { id: 'bcd', names: ['Beta Gamma Delta'] },
    ]);
    expect(found(find, 'Das Alpha Beta Gamma Delta.')).toBe('Das Alpha [bcd:Beta Gamma Delta].');
  });
});

describe('hostile texts of a megabyte', () => {
  const hostile: [string, number][] = [
    ['Trump ', 0],
    ['Aaaa-', 0],
    ['Donald ', 0],
    ['D. ', 0],
    ['Trump-', 174_762],
    ['sagte Trump, ', 80_659],
    ["Trump'", 0],
    ['a', 0],
    ['.a', 0],
  ];
  it.each(hostile)('copes with %j again and again', (piece, count) => {
    const text = piece.repeat(Math.floor(1_048_576 / piece.length));
    expect(persons(text).length).toBe(count);
    expect(terms(text)).toEqual([]);
  });
});
