import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetUnused } from '../../src/build/forget-unused.ts';
import { keep, keptOrMade, readKept } from '../../src/build/kept-files.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-kept-'));
  file = join(folder, 'inner', 'name');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const made = (text: string) => async () => Promise.resolve(Buffer.from(text));
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');

describe('what is kept', () => {
  it('is made once', async () => {
    expect(text(await keptOrMade(file, made('eins')))).toBe('eins');
    expect(text(await keptOrMade(file, made('zwei')))).toBe('eins');
  });

  it.each([
    ['a changed byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['an end cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['nothing in it', () => Buffer.alloc(0)],
  ] as const)('is made anew where it has %s', async (_, spoil) => {
    keep(file, Buffer.from('eins'));
    writeFileSync(file, spoil(readFileSync(file)));
    expect(readKept(file)).toBeUndefined();
    expect(text(await keptOrMade(file, made('zwei')))).toBe('zwei');
    expect(text(readKept(file))).toBe('zwei');
  });

  it('is nothing where making it fails', async () => {
    await expect(keptOrMade(file, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readKept(file)).toBeUndefined();
  });

  it('leaves nothing beside it where it cannot be put in its place', () => {
    mkdirSync(file, { recursive: true });
    expect(() => {
      keep(file, Buffer.from('eins'));
    }).toThrow();
    expect(readdirSync(join(folder, 'inner'))).toEqual(['name']);
  });
});

describe('what no build has used for a week', () => {
  const day = 86_400_000;

  it('is forgotten, and what one has used is not', () => {
    const names = ['old', 'used', 'new'];
    for (const name of names) keep(join(folder, name), Buffer.from(name));
    const longAgo = new Date(Date.now() - 8 * day);
    for (const name of ['old', 'used']) utimesSync(join(folder, name), longAgo, longAgo);
    readKept(join(folder, 'used'));
    forgetUnused([folder, join(folder, 'nowhere')]);
    expect(readdirSync(folder).sort()).toEqual(['new', 'used']);
  });

  it('stays for seven days', () => {
    keep(join(folder, 'name'), Buffer.from('x'));
    forgetUnused([folder], Date.now() + 6.9 * day);
    expect(readdirSync(folder)).toEqual(['name']);
    forgetUnused([folder], Date.now() + 7.1 * day);
    expect(readdirSync(folder)).toEqual([]);
  });
});
