import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { takeBuildLock } from '../../src/publish/build-lock.ts';
import { ProjectCopy, stackTrace, type RunOptions } from './project-copy.ts';
import { unlistedFiles } from './sha256sum.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = new ProjectCopy();
  copy.removeExplainers();
});

afterEach(() => {
  rmSync(copy.path('dist'), { recursive: true, force: true });
});

afterAll(() => {
  copy[Symbol.dispose]();
});

/** Expects a build to be refused with a message and nothing else. */
async function expectRefusal(message: string, options?: RunOptions): Promise<void> {
  const { code, stdout, stderr } = await copy.run('build', options);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Es wurde nichts gebaut.');
  expect(stderr).not.toMatch(stackTrace);
  expect(stdout).toBe('');
  expect(code).toBe(1);
  expect(existsSync(copy.path('.build'))).toBe(false);
}

// tests/unit/check-out-dir.test.ts has every place that is refused.
describe('a build is refused, and nothing is touched, where its place', () => {
  test('is a symbolic link', async () => {
    symlinkSync('nowhere', copy.path('dist'));
    await expectRefusal('‚dist‘, ist eine Datei oder eine Verknüpfung');
    expect(readlinkSync(copy.path('dist'))).toBe('nowhere');
  });

  test('holds something else than a build', async () => {
    copy.write('photos/holiday.jpg', 'mine');
    await expectRefusal('enthält ‚holiday.jpg‘', { env: { OUT_DIR: 'photos' } });
    expect(copy.bytesOf('photos')).toEqual({ '/holiday.jpg': Buffer.from('mine').toString('hex') });
  });
});

test('a file in the place of the working folder is told, and stays', async () => {
  copy.write('.build', 'mine');
  const { code, stderr } = await copy.run('build');
  expect(stderr).toContain(
    'Der Bau ist gescheitert; dist/ wurde nicht angelegt.\nHier steht eine Datei, wo ein Ordner',
  );
  expect(stderr).not.toMatch(stackTrace);
  expect(code).toBe(1);
  expect(readFileSync(copy.path('.build'), 'utf8')).toBe('mine');
  rmSync(copy.path('.build'));
});

describe('a second build at the same time', () => {
  test('is refused with the id of the first', async () => {
    copy.writeBuild('dist', 'old');
    const before = copy.bytesOf('dist');
    mkdirSync(copy.path('.build'), { recursive: true });
    const release = takeBuildLock(copy.path('.build'));
    const { code, stdout, stderr } = await copy.run('build');
    release();
    expect(stderr).toBe(
      `In diesem Ordner läuft schon ein Bau (Prozess ${process.pid}); es wurde nichts gebaut.  ` +
        `Warten Sie, bis er fertig ist, oder beenden Sie ihn: kill ${process.pid}\n`,
    );
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(copy.bytesOf('dist')).toEqual(before);
  });

  test('leaves one whole build, and one message', async () => {
    const both = await Promise.all([copy.run('build'), copy.run('build')]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)?.stderr).toMatch(/^In diesem Ordner läuft schon ein Bau/);
    expect(unlistedFiles(copy.path('dist'))).toEqual([]);
    expect(copy.leftovers()).toEqual([]);
  });
});

const otherDisk = '/dev/shm';
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(process.cwd()).dev;

describe.skipIf(!hasOtherDisk)('a place on another file system', () => {
  test('gets the whole build, and nothing is left beside it', async () => {
    const folder = mkdtempSync(join(otherDisk, 'klartext-'));
    try {
      const env = { OUT_DIR: join(folder, 'site') };
      // Left by a kill between the renames, and by one during the copying.
      mkdirSync(join(folder, '.site.klartext-backup'));
      mkdirSync(join(folder, '.site.klartext-staging'));
      await copy.build({ env });
      await copy.build({ env });
      expect(unlistedFiles(env.OUT_DIR)).toEqual([]);
      expect(lstatSync(env.OUT_DIR).isDirectory()).toBe(true);
      expect(readdirSync(folder)).toEqual(['site']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
