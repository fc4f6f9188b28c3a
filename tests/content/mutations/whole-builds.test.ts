import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltCopy } from '../built-copy.ts';
import { ContentCopy } from '../content-copy.ts';
import { fieldMutations } from './field-mutations.ts';
import { fileMutations } from './file-mutations.ts';
import type { Mutation } from './mutation.ts';

const run = promisify(execFile);
const pristine = new ContentCopy();
const all = [...fieldMutations(pristine), ...fileMutations(pristine)];
const harmless = all.filter((mutation) => mutation.harmless);
/** What must not get as far as a page, from every kind of file. */
const stopped = [
  'site.yaml: language is null',
  'actors/trump.yaml: offices.0.from is a list',
  'actors/trump.yaml: born holds __proto__',
  'articles/trump-putin-telefonat/article.mdx: sections.0.id attacks the page',
  'articles/trump-putin-telefonat/claims.yaml: datum is dropped',
  'articles/trump-putin-telefonat/contacts.yaml: contacts.0.from is misspelt',
  'terms/nato.yaml holds aliases that explode',
  'articles/trump-putin-telefonat/sources.yaml nests groups deeply',
  'articles/trump-putin-telefonat/summary.mdx nests quotations deeply',
  'articles/trump-putin-telefonat/summary.mdx has a line of five megabytes',
  'articles/trump-putin-telefonat/summary.mdx holds a script',
  'articles/trump-putin-telefonat/plain.mdx holds an address that runs a program',
  'articles/trump-putin-telefonat/source-note.mdx holds a program',
  'articles/trump-putin-telefonat/source-note.mdx is a link out of the content',
  'articles/trump-putin-telefonat/article.mdx is cut off at 50 %',
  'articles/trump-putin-telefonat/original.txt is in Latin-1',
  'articles/trump-putin-telefonat/chronology.yaml is indented with tabs',
  'permalinks.json is in UTF-16',
].map(named);

const built = new BuiltCopy();
let before: [string, string][];

beforeAll(async () => {
  await built.run('build');
  before = snapshot(built.site);
}, 120_000);

afterAll(() => {
  built[Symbol.dispose]();
  pristine[Symbol.dispose]();
});

function named(name: string): Mutation {
  const found = all.find((mutation) => mutation.name === name);
  if (!found) throw new Error(`There is no mutation „${name}“.`);
  return found;
}

/** Every file of the folder and its bytes. */
function snapshot(folder: string): [name: string, bytes: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path, 'hex')]);
}

describe('a build leaves the last good one as it is where', () => {
  test.for(stopped.map(({ name, change }) => [name, change] as const))(
    '%s',
    { timeout: 30_000 },
    async ([, change]) => {
      using copy = new ContentCopy();
      change(copy);
      const env = { ...process.env, SITE_URL: '', NO_COLOR: '1', CONTENT_DIR: copy.root, OUT_DIR: built.site };
      const { code, stderr } = await run(process.execPath, ['src/commands/build.ts'], { env }).then(
        () => ({ code: 0, stderr: '' }),
        (error: unknown) => error as { code: number; stderr: string },
      );
      expect(code).toBe(1);
      expect(stderr).toMatch(/Fehler im Inhalt; es wurde nichts gebaut\.\n$/);
      expect(stderr).not.toMatch(/^\s+at |node:internal|Error:/m);
      expect(snapshot(built.site)).toEqual(before);
    },
  );
});

test('what an editor cannot see changes no byte of the site', { timeout: 60_000 }, async () => {
  expect(harmless.length).toBeGreaterThan(20);
  const endings = harmless.filter(({ name }) => name.includes('Windows'));
  for (const { change } of endings) change(built.copy);
  // One after the other would undo each other, so each mark goes before what is there.
  for (const { file } of endings) built.copy.write(file, `\uFEFF${built.copy.read(file)}`);
  await built.run('build');
  expect(snapshot(built.site)).toEqual(before);
});
