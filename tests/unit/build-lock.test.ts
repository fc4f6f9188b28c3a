import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeBuildLock } from '../../src/publish/build-lock.ts';
import { removeLeftovers } from '../../src/publish/replace-dist.ts';
import { isRunning, processName } from '../../src/publish/process-id.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
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
  it('is held by one and leaves nothing behind', () => {
    const giveBack = takeBuildLock(folder);
    expect(() => takeBuildLock(folder)).toThrow(`läuft schon ein Bau (Prozess ${process.pid})`);
    giveBack();
    expect(readdirSync(folder)).toEqual([]);
    takeBuildLock(folder)();
  });

  it('is taken over from a dead process', async () => {
    const dead = await deadProcess();
    mkdirSync(join(folder, 'lock'));
    writeFileSync(join(folder, 'lock', dead), '');
    const giveBack = takeBuildLock(folder);
    expect(readdirSync(join(folder, 'lock'))).toEqual([processName()]);
    giveBack();
  });

  it('is taken where a kill has left it without an owner', () => {
    mkdirSync(join(folder, 'lock'));
    takeBuildLock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what builds leave behind', () => {
  it('goes with the process that made it, and nothing else does', async () => {
    const dead = await deadProcess();
    const kept = [`next-${processName()}`, 'cards', 'cache-1-2', 'next-door', '0a.previous'];
    for (const name of [...kept, `next-${dead}`, `lock-${dead}`, `0a.next-${dead}`, `0a.old-${dead}`])
      mkdirSync(join(folder, name));
    removeLeftovers(folder);
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });
});
