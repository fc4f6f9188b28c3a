import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy, type Files } from './project-copy.ts';

const SITE_URL = 'https://beispiel.example/pfad/';
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'klartext-same-')));
const here = new ProjectCopy(join(folder, 'a'));
const elsewhere = new ProjectCopy(join(folder, 'Ein längerer Name', 'tief darin'));
let cold: Files | undefined;

beforeAll(async () => {
  // Nothing but their names tells them apart, so an order that is not asked for shows.
  for (const copy of [here, elsewhere]) copy.addExplainer('ein-zweites-telefonat');
  const unlike = { SITE_URL, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await Promise.all([
    here.build({ env: { SITE_URL, TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } }),
    elsewhere.build({ env: unlike, preload: ['reverse-readdir.mjs'] }),
  ]);
  cold = here.bytesOf('dist');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('another folder, time zone, locale and order of files give the same bytes', () => {
  expect(Object.keys(cold ?? {})).toEqual(
    expect.arrayContaining([
      '/trump-putin-telefonat.html',
      '/ein-zweites-telefonat.html',
      '/ein-zweites-telefonat/quellen.html',
    ]),
  );
  expect(different(cold, elsewhere.bytesOf('dist'))).toEqual([]);
});

test('a warm build after a run on other content gives the same bytes as a cold one', async () => {
  here.rename('Ein anderer Name');
  await here.build({ env: { SITE_URL } });
  expect(different(cold, here.bytesOf('dist'))).toEqual(
    expect.arrayContaining(['/index.html', '/trump-putin-telefonat.html']),
  );
  here.rename('Klartext');
  await here.build({ env: { SITE_URL } });
  expect(different(cold, here.bytesOf('dist'))).toEqual([]);
});

const edits: [what: string, file: string, from: string | RegExp, to: string, shownBy: string][] = [
  [
    'a passage',
    'content/articles/ein-zweites-telefonat/claims.yaml',
    'fand einen Tag früher statt',
    'war einen Tag früher',
    '/ein-zweites-telefonat/faktencheck.html',
  ],
  ['a person', 'content/actors/hegseth.yaml', /^name: .*$/m, 'name: P. Hegseth', '/akteure/hegseth.html'],
  ['a word of the interface', 'src/words/sharing.ts', 'Zum Mitnehmen', 'Mitnehmen', '/trump-putin-telefonat.html'],
  ['the drawing of cards', 'src/exports/cards/card-elements.ts', "ink: '#1b1a17'", "ink: '#3b1a17'", ''],
  ['a style', 'src/styles/tokens.css', '#8a1c1c', '#7a1c1c', '/404.html'],
];

test(`after edits of ${edits.map(([what]) => what).join(', ')}, a warm build gives the same bytes as a cold one`, async () => {
  const before = here.bytesOf('dist');
  for (const copy of [here, elsewhere]) for (const [, file, from, to] of edits) copy.edit(file, from, to);
  rmSync(elsewhere.path('.build'), { recursive: true });
  await Promise.all([here, elsewhere].map((copy) => copy.build({ env: { SITE_URL } })));
  const changed = different(before, here.bytesOf('dist'));
  expect(changed).toEqual(expect.arrayContaining(edits.map(([, , , , shownBy]) => shownBy).filter(Boolean)));
  expect(changed.some((path) => path.endsWith('.png'))).toBe(true);
  expect(different(here.bytesOf('dist'), elsewhere.bytesOf('dist'))).toEqual([]);
});

/** The files that are not the same in both. */
function different(one: Files = {}, other: Files = {}): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}
