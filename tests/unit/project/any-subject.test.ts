import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Named {
  family?: string[];
  names?: string[];
}

const entries = globSync('content/{actors,terms}/*.yaml').map((file) => parse(readFileSync(file, 'utf8')) as Named);
const { groups } = parse(readFileSync('content/site.yaml', 'utf8')) as { groups: { id: string; label: string }[] };
/** Whom and what the articles of the content are about. */
const subjects = [
  ...entries.flatMap(({ family = [], names = [] }) => [...family, ...names]),
  ...groups.flatMap(({ id, label }) => [id, label]),
];
const code = globSync('src/**/*.{astro,css,ts}');

test('no file of the code knows whom or what an article of the content is about', () => {
  expect(code.length).toBeGreaterThan(200);
  expect(subjects.length).toBeGreaterThan(20);
  const word = new RegExp(
    `(?<![\\p{L}-])(?:${subjects.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}])`,
    'iu',
  );
  const knowing = code.flatMap((file) => {
    const found = word.exec(readFileSync(file, 'utf8'));
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(knowing).toEqual([]);
});
