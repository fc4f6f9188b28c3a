import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createPersonFinder, type PersonNames } from '../../src/content/names/find-mentions.ts';
import { createTermFinder, type TermNames } from '../../src/content/names/find-terms.ts';
import type { Mention } from '../../src/content/names/mention.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/mentions/${name}`, import.meta.url), 'utf8');

export const personsIn = (name: string) => createPersonFinder(parse(read(name)) as PersonNames[]);
export const termsIn = (name: string) => createTermFinder(parse(read(name)) as TermNames[]);

/** Which file is searched for whom. */
export const collections: [what: string, find: (text: string) => Mention[], file: string][] = [
  ['a person in', personsIn('persons.yaml'), 'person-mentions.txt'],
  ['the persons of the explainer in', personsIn('persons.yaml'), 'article.txt'],
  ['no namesake in', personsIn('persons.yaml'), 'person-decoys.txt'],
  ['persons as newsrooms name them in', personsIn('newsroom-persons.yaml'), 'newsroom.txt'],
  ['a term in', termsIn('terms.yaml'), 'term-mentions.txt'],
  ['no other word in', termsIn('terms.yaml'), 'term-decoys.txt'],
  ['terms as newsrooms use them in', termsIn('newsroom-terms.yaml'), 'newsroom-terms.txt'],
];

/** How well names are found. */
export interface NameFigures {
  sentences: number;
  /** How many of those found are right. */
  precision: number;
  /** How many of those that are there are found. */
  recall: number;
  /** The same of those with a given name. */
  fullNames: number;
}

/** The lines of a fixture file without comments; `[id:words]` marks what is to be found. */
export function markedSentences(file: string): string[] {
  const lines = read(file).replaceAll('{nbsp}', '\u00A0').replaceAll('{shy}', '\u00AD').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

export function unmark(sentence: string): string {
  return sentence.replace(/\[[a-z-]+:([^\]]+)\]/gu, '$1');
}

/** Counts what a finder gives for marked sentences. */
export function measureNames(
  sets: readonly [find: (text: string) => Mention[], sentences: readonly string[]][],
): NameFigures {
  const all = sets.flatMap(([find, sentences]) => sentences.map((sentence) => ({ find, sentence })));
  const counts = { found: 0, expected: 0, right: 0, full: 0, fullRight: 0 };
  for (const { find, sentence } of all) {
    const found = new Set(find(unmark(sentence)).map(({ id, start, end }) => `${id} ${start} ${end}`));
    const expected = expectedIn(sentence);
    const right = expected.filter(({ key }) => found.has(key));
    counts.found += found.size;
    counts.expected += expected.length;
    counts.right += right.length;
    counts.full += expected.filter(({ full }) => full).length;
    counts.fullRight += right.filter(({ full }) => full).length;
  }
  return {
    sentences: all.length,
    precision: counts.right / counts.found,
    recall: counts.right / counts.expected,
    fullNames: counts.fullRight / counts.full,
  };
}

function expectedIn(sentence: string): { key: string; full: boolean }[] {
  let shift = 0;
  return [...sentence.matchAll(/\[([a-z-]+):([^\]]+)\]/gu)].map(({ 0: mark, 1: id = '', 2: words = '', index }) => {
    const start = index - shift;
    shift += mark.length - words.length;
    return { key: `${id} ${start} ${start + words.length}`, full: /\s/u.test(words) };
  });
}
