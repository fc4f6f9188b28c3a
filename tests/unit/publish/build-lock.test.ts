import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isRunning, processName, takeBuildLock } from '../../../src/publish/build-lock.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

/** The name of a process that has run. */
async function deadProcess(): Promise<string> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  const name = processName(child.pid);
  await once(child, 'close');
  return name;
}

describe('the name of a process', () => {
  it('tells a running process from a dead one', async () => {
    expect(isRunning(processName())).toBe(true);
    expect(isRunning(await deadProcess())).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('tells it from a later process with the same id', () => {
    const [pid = '', start = ''] = processName().split('-');
    expect(Number(start)).toBeGreaterThan(0);
    expect(isRunning(`${pid}-${Number(start) - 1}`)).toBe(false);
  });

  it.each(['', '0-0', '-1-0', 'x', '99999999999999999999-1'])('is not %j', (name) => {
    expect(isRunning(name)).toBe(false);
  });
});

describe('the lock of a build', () => {
  it('is held by one, and free again once it is released', () => {
    const release = takeBuildLock(folder);
    expect(() => takeBuildLock(folder)).toThrow(`läuft schon ein Bau (Prozess ${process.pid})`);
    release();
    expect(readdirSync(folder, { recursive: true })).toEqual(['lock']);
    takeBuildLock(folder)();
  });

  it('is taken over from a dead process, and what other dead ones have left goes', async () => {
    const dead = await deadProcess();
    for (const name of ['lock', `lock-${dead}`, `lock-${processName(process.ppid)}`]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'lock', dead), '');
    const release = takeBuildLock(folder);
    expect(readdirSync(folder, { recursive: true })).toEqual(
      expect.arrayContaining(['lock', join('lock', processName()), `lock-${processName(process.ppid)}`]),
    );
    expect(readdirSync(folder)).toHaveLength(2);
    release();
  });

  it('is told with its place where it cannot be removed', () => {
    writeFileSync(join(folder, 'lock'), 'a file');
    expect(() => takeBuildLock(folder)).toThrow(join(folder, 'lock'));
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('goes to one of many builds that find it stale at the same time', async () => {
    mkdirSync(join(folder, 'lock'));
    writeFileSync(join(folder, 'lock', await deadProcess()), '');
    const module = JSON.stringify(new URL('../../../src/publish/build-lock.ts', import.meta.url));
    // Each holds what it got until all have tried.
    const program = `import(${module}).then(({ takeBuildLock }) => {
      try { takeBuildLock(process.argv[1]); console.log('taken'); } catch (error) { console.log(error.message.slice(0, 36)); }
      process.stdin.resume();
    })`;
    const builds = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['-e', program, folder], { stdio: ['pipe', 'pipe', 'ignore'] }),
    );
    const said = await Promise.all(builds.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
    for (const { stdin } of builds) stdin.end();
    await Promise.all(builds.map((build) => once(build, 'close')));
    expect(said.filter((line) => line === 'taken')).toHaveLength(1);
    expect(said.filter((line) => line === 'In diesem Ordner läuft schon ein Bau')).toHaveLength(5);
  });
});
