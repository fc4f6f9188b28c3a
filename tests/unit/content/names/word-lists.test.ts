import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const lists = globSync('src/content/names/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/const (\w+) =\s*words\(\s*[`']([^`']*)/g)].map(
    ([, name = '', list = '']) => [name, list.trim().split(/\s+/)] as const,
  ),
);

it.each(lists)('%s holds no word twice', (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
});

it('finds the lists', () => {
  expect(lists.map(([name]) => name)).toContain('NOUNS');
  expect(lists.length).toBeGreaterThan(10);
});
