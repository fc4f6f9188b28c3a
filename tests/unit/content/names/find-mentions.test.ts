import { describe, expect, it, test } from 'vitest';
import { createPersonFinder, longestMentions } from '../../../../src/content/names/find-mentions.ts';
import { createTermFinder } from '../../../../src/content/names/find-terms.ts';
import { newStory, type Finder, type Mention } from '../../../../src/content/names/mention.ts';
import {
  collections,
  markedSentences,
  measureNames,
  personsIn,
  termsIn,
  unmark,
} from '../../../bench/measure-names.ts';

const persons = personsIn('persons.yaml');
const terms = termsIn('terms.yaml');

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

describe.each(collections)('the finder finds %s', (_, find, file) => {
  test.each(markedSentences(file))('%s', (sentence) => {
    expect(found(find, unmark(sentence))).toBe(sentence);
  });
});

test('the figures of a set of sentences are the parts that are right of what is found, and of what is there', () => {
  const sentences = ['[trump:Donald Trump] und [putin:Putin].', 'Melania [trump:Trump] und [putin:Peskow].'];
  expect(measureNames([[persons, sentences]])).toEqual({ sentences: 2, precision: 2 / 3, recall: 0.5, fullNames: 1 });
});

test('a family name that is a word or a given name counts once the person was named, in any paragraph before', () => {
  const find = createPersonFinder([
    { id: 'kurz', given: ['Bernd'], family: ['Kurz'] },
    { id: 'otto', given: ['Wiebke'], family: ['Otto'] },
  ]);
  const story = newStory();
  const paragraphs = ['Am Ende gewann Kurz.', 'Dann kam Bernd Kurz.', 'Am Ende gewann Kurz, kurz vor Otto.'];
  expect(paragraphs.map((text) => mark(text, find(text, story)))).toEqual([
    'Am Ende gewann Kurz.',
    'Dann kam [kurz:Bernd Kurz].',
    'Am Ende gewann [kurz:Kurz], kurz vor Otto.',
  ]);
  expect([...story.doubtful]).toEqual([
    ['kurz', 1],
    ['otto', 1],
  ]);
});

test('of mentions that overlap the longer one stays, of equal ones the first', () => {
  const mentions = [
    { id: 'klub', start: 5, end: 12 },
    { id: 'stadt', start: 8, end: 12 },
    { id: 'anna', start: 0, end: 4 },
    { id: 'verein', start: 5, end: 12 },
  ];
  expect(longestMentions(mentions).map(({ id }) => id)).toEqual(['anna', 'klub']);
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
