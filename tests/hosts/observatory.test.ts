import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from './expected.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { gradeOf, isInstalled } from './observatory.ts';

const site = inject('site');
const files = filesOf(site);
const slug = files.find((file) => /^[^/]+\.md$/.test(file))?.replace('.md', '') ?? '';
const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));

test.skipIf(process.env.HOSTS_OPTIONAL === '1')('The rules of the MDN Observatory are installed', () => {
  expect(isInstalled, 'npm ci --prefix tests/hosts --ignore-scripts').toBe(true);
});

// Each carries a policy of its own; that a host sends all of them the headers of `_headers` is for files.test.ts to see.
test
  .skipIf(!isInstalled)
  .for([
    /^index\.html$/,
    /^impressum\.html$/,
    /^akteure\/(?!index)[^/]+\.html$/,
    new RegExp(`^${slug}\\.html$`),
    new RegExp(`^${slug}/(?!index|mitnehmen)[^/]+\\.html$`),
    new RegExp(`^${slug}/beleg/[^/]+\\.html$`),
    new RegExp(`^${slug}/mitnehmen\\.html$`),
    new RegExp(`^${slug}/index\\.html$`),
  ])('A page like %s gets A+ from the MDN Observatory with our headers, and C with its policy alone', async (kind) => {
  const page = files.find((file) => kind.test(file)) ?? '';
  const body = readFileSync(join(site, page));
  const ours = [...headersFor(rules, `/${page}`)].map(([name, values]) => [name, values.join(', ')] as const);
  const bare = { 'content-type': 'text/html; charset=utf-8' };
  const sent = [{ ...bare, ...Object.fromEntries(ours) }, bare];
  const grades = sent.map(async (headers) => (await gradeOf({ status: 200, headers, body }, body.toString())).grade);
  expect(await Promise.all(grades)).toEqual(['A+', 'C']);
});
