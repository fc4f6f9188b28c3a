import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesIn, stackTrace, type Files } from '../../build/project-copy.ts';
import { BuiltCopy } from '../built-copy.ts';
import { ContentCopy } from '../content-copy.ts';
import { fieldMutations } from './field-mutations.ts';
import { fileMutations } from './file-mutations.ts';
import type { Mutation } from './mutation.ts';

const run = promisify(execFile);
const pristine = new ContentCopy();
const all = [...fieldMutations(pristine), ...fileMutations(pristine)];
const harmless = all.filter((mutation) => mutation.harmless);
/** What must not get as far as a page; that the check stops all the others too is shown by `mutations.test.ts`. */
const stopped = [
  'articles/trump-putin-telefonat/source-note.mdx holds a program',
  'articles/trump-putin-telefonat/summary.mdx has a line of five megabytes',
].map(named);

const built = new BuiltCopy();
let before: Files | undefined;

beforeAll(async () => {
  await built.run('build');
  before = bytesIn(built.site);
});

afterAll(() => {
  built[Symbol.dispose]();
  pristine[Symbol.dispose]();
});

function named(name: string): Mutation {
  const found = all.find((mutation) => mutation.name === name);
  if (!found) throw new Error(`There is no mutation „${name}“.`);
  return found;
}

describe('a build leaves the last good one as it is where', () => {
  test.for(stopped.map(({ name, change }) => [name, change] as const))('%s', async ([, change]) => {
    using copy = new ContentCopy();
    change(copy);
    const env = { ...process.env, SITE_URL: '', NO_COLOR: '1', CONTENT_DIR: copy.root, OUT_DIR: built.site };
    const { code, stderr } = await run(process.execPath, ['src/cli/build.ts'], { env }).then(
      () => ({ code: 0, stderr: '' }),
      (error: unknown) => error as { code: number; stderr: string },
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/Fehler im Inhalt; es wurde nichts gebaut\.\n$/);
    expect(stderr).not.toMatch(stackTrace);
    expect(bytesIn(built.site)).toEqual(before);
  });
});

test('what an editor cannot see changes no byte of the site', async () => {
  expect(harmless.length).toBeGreaterThan(20);
  const endings = harmless.filter(({ name }) => name.includes('Windows'));
  for (const { change } of endings) change(built.copy);
  // One after the other would undo each other, so each mark goes before what is there.
  for (const { file } of endings) built.copy.write(file, `\uFEFF${built.copy.read(file)}`);
  await built.run('build');
  expect(bytesIn(built.site)).toEqual(before);
});
