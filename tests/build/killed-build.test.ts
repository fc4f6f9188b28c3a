import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy, type Files } from './project-copy.ts';
import { unlistedFiles } from './sha256sum.ts';

const moments = 4;
/** Two builds at once, each in its project, as a build leaves a processor idle at times. */
const lanes = [new ProjectCopy(), new ProjectCopy()] as const;
const [first] = lanes;

afterAll(() => {
  for (const lane of lanes) lane[Symbol.dispose]();
});

describe(`a build that is killed at one of ${moments} moments of its work`, () => {
  /** How often a build works on a file. */
  let steps: number;
  let before: Files | undefined;
  let after: Files | undefined;

  beforeAll(async () => {
    for (const lane of lanes) lane.removeExplainers();
    await first.build();
    before = first.bytesOf('dist');
    for (const lane of lanes) lane.rename('Ein anderer Name');
    await first.build({
      preload: ['kill-at-file-work.mjs'],
      env: { OUT_DIR: '.build/other', COUNT_FILE: first.path('count') },
    });
    after = first.bytesOf('.build/other');
    rmSync(first.path('.build'), { recursive: true });
    cpSync(first.path('dist'), lanes[1].path('dist'), { recursive: true });
    steps = Number(readFileSync(first.path('count'), 'utf8'));
  });

  test('leaves the last build as it was, and the next build works', async () => {
    expect(before).not.toEqual(after);
    expect(steps).toBeGreaterThan(moments);
    const numbers = Array.from({ length: moments }, (_, index) => index).values();
    const found: [signal: string | null, state: string][] = [];
    const killAll = async (lane: ProjectCopy): Promise<void> => {
      for (const number of numbers) {
        const at = Math.max(1, Math.floor(((number + 0.5) * steps) / moments));
        const { signal } = await lane.run('build', {
          preload: ['kill-at-file-work.mjs'],
          env: { KILL_AT: String(at) },
        });
        found.push([signal, stateOf(lane)]);
      }
    };
    await Promise.all(lanes.map(killAll));
    expect(found).toEqual(found.map(() => ['SIGKILL', 'before']));
    await Promise.all(lanes.map((lane) => lane.build()));
    expect(lanes.map(stateOf)).toEqual(['after', 'after']);
    expect(lanes.map((lane) => lane.leftovers())).toEqual([[], []]);
  });

  function stateOf(lane: ProjectCopy): string {
    const bytes = JSON.stringify(lane.bytesOf('dist'));
    if (bytes === JSON.stringify(before)) return 'before';
    return bytes === JSON.stringify(after) ? 'after' : 'mixed or partial';
  }
});

describe('a kill in the swap itself', () => {
  let old: Files | undefined;
  let next: Files | undefined;

  async function killSwap(copy: ProjectCopy, when: string): Promise<void> {
    copy.breakContent();
    copy.writeBuild('dist', 'old', { 'a/b.html': 'old too' });
    copy.writeBuild('.build/next', 'new');
    [old, next] = [copy.bytesOf('dist'), copy.bytesOf('.build/next')];
    const { signal } = await copy.run(join(import.meta.dirname, 'place-site.ts'), {
      preload: ['kill-at-rename.mjs'],
      env: { KILL_RENAME: when },
    });
    expect(signal).toBe('SIGKILL');
  }

  test.for([
    ['before the first rename', 'before 1', 'old', 'old'],
    ['after the first rename', 'after 1', 'none', 'old'],
    ['before the second rename', 'before 2', 'none', 'old'],
    ['after the second rename', 'after 2', 'next', 'next'],
    ['before the old build is moved away', 'before 3', 'next', 'next'],
    ['after the old build is moved away', 'after 3', 'next', 'next'],
  ] as const)('%s leaves one whole build, which the next command puts in place', async ([, when, left, healed]) => {
    using copy = new ProjectCopy();
    await killSwap(copy, when);
    const states = { old, next, none: undefined };
    expect(copy.bytesOf('dist')).toEqual(states[left]);
    // Its content is unsound, so that all it does is to put back.
    expect((await copy.run('build')).code).toBe(1);
    expect(copy.bytesOf('dist')).toEqual(states[healed]);
    expect(copy.leftovers()).toEqual([]);
  });

  test.for(['start', 'permalinks'])('heals with npm run %s too', async (command) => {
    using copy = new ProjectCopy();
    await killSwap(copy, 'after 1');
    expect((await copy.run(command)).code).toBe(1);
    expect(copy.bytesOf('dist')).toEqual(old);
  });

  test.for(['before 1', 'after 1'])('heals where the restoring command is killed %s', async (when) => {
    using copy = new ProjectCopy();
    await killSwap(copy, 'after 1');
    const { signal } = await copy.run('build', { preload: ['kill-at-rename.mjs'], env: { KILL_RENAME: when } });
    expect(signal).toBe('SIGKILL');
    expect((await copy.run('build')).code).toBe(1);
    expect(copy.bytesOf('dist')).toEqual(old);
  });

  test('leaves a project that builds', async () => {
    const { signal } = await first.run('build', { preload: ['kill-at-rename.mjs'], env: { KILL_RENAME: 'after 1' } });
    expect(signal).toBe('SIGKILL');
    expect(first.bytesOf('dist')).toBeUndefined();
    await first.build();
    expect(unlistedFiles(first.path('dist'))).toEqual([]);
    expect(first.leftovers()).toEqual([]);
  });
});
