import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { markdownToHtml } from './rehype-markdown-to-html.ts';
import type { Surroundings } from './rehype-markdown-to-html.ts';

const fixtures = join(import.meta.dirname, '../../..', 'fixtures', 'markdown');
const cases = globSync('*/', { cwd: fixtures }).sort();

/** The documents of a folder, in the order of a page; `input.mdx` is an article. */
function inputs(folder: string): { name: string; text: string }[] {
  return ['input.mdx', 'summary.mdx', 'source-note.mdx']
    .map((name) => ({ name: name === 'input.mdx' ? 'article.mdx' : name, path: join(fixtures, folder, name) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }));
}

/** The claims and terms of a folder. */
function surroundings(folder: string): Surroundings {
  const read = (name: string): unknown => {
    const path = join(fixtures, folder, name);
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
  };
  return { claims: read('claims.yaml'), terms: read('terms.yaml') } as Required<Surroundings>;
}

/** What the transforms make of the article of a folder. */
function articleOf(folder: string): ReturnType<typeof markdownToHtml> {
  const text = readFileSync(join(fixtures, folder, 'input.mdx'), 'utf8');
  return markdownToHtml('article.mdx', text, surroundings(folder));
}

describe('Markdown becomes HTML', () => {
  it.each(cases)('%s', async (folder) => {
    const html = inputs(folder).map(({ name, text }) => markdownToHtml(name, text, surroundings(folder)).html);
    await expect(`${html.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, basename(folder), 'expected.html'));
  });
});

it.each(cases.filter((folder) => existsSync(join(fixtures, folder, 'found.yaml'))))(
  'names, terms and checked passages are listed with their places: %s',
  async (folder) => {
    const { mentions, terms, claims } = articleOf(folder);
    const found = stringify({ mentions, terms, claims }, { aliasDuplicateObjects: false, lineWidth: 0 });
    await expect(found).toMatchFileSnapshot(join(fixtures, basename(folder), 'found.yaml'));
  },
);

it('names and terms are not looked for in our own texts', () => {
  expect(markdownToHtml('summary.mdx', 'Donald Trump').mentions).toBeUndefined();
  expect(markdownToHtml('summary.mdx', 'Der Kreml', { terms: { Kreml: ['Kreml'] } }).terms).toBeUndefined();
});
