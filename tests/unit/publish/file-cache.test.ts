import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { FileCache } from '../../../src/cache/file-cache.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

let folder: string;
let cache: FileCache;

beforeEach(() => {
  folder = join(temporaryFolder(), 'inner');
  cache = new FileCache(folder);
});

const get = (key: string) => {
  const bytes = cache.get(key);
  return bytes && Buffer.from(bytes).toString('utf8');
};

const put = (key: string, text: string) => {
  cache.put(key, Buffer.from(text));
};

describe('a cached file', () => {
  it('is what was put there last', () => {
    expect(get('name')).toBeUndefined();
    put('name', 'eins');
    expect(get('name')).toBe('eins');
    put('name', 'zwei');
    expect(get('name')).toBe('zwei');
  });

  it.each([
    ['a changed byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['an end cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['nothing in it', () => Buffer.alloc(0)],
  ] as const)('counts as missing where it has %s', (_, damage) => {
    put('name', 'eins');
    const file = join(folder, 'name');
    writeFileSync(file, damage(readFileSync(file)));
    expect(get('name')).toBeUndefined();
  });

  it('leaves nothing beside it where it cannot be put in its place', () => {
    mkdirSync(join(folder, 'name'), { recursive: true });
    expect(() => {
      put('name', 'eins');
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['name']);
  });
});

describe('eviction', () => {
  const day = 86_400_000;

  it('removes what no build has used for a week, and leaves what one has used', () => {
    for (const name of ['old', 'used', 'new']) put(name, name);
    const longAgo = new Date(Date.now() - 8 * day);
    for (const name of ['old', 'used']) utimesSync(join(folder, name), longAgo, longAgo);
    cache.get('used');
    cache.evict();
    expect(readdirSync(folder).sort()).toEqual(['new', 'used']);
  });

  it('waits for seven days', () => {
    put('name', 'x');
    cache.evict(Date.now() + 6.9 * day);
    expect(readdirSync(folder)).toEqual(['name']);
    cache.evict(Date.now() + 7.1 * day);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a folder that is not there does nothing', () => {
    expect(() => {
      cache.evict();
    }).not.toThrow();
  });
});
