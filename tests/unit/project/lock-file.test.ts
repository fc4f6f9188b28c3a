import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

describe.each([
  ['package-lock.json', 500],
  ['tests/hosts/package-lock.json', 100],
])('%s', (file, least) => {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
  const packages = Object.entries(lock.packages).filter(([folder, { link }]) => folder !== '' && !link);
  const named = (faulty: (entry: LockedPackage) => boolean) =>
    packages.filter(([, entry]) => faulty(entry)).map(([folder]) => folder);

  test('names the packages', () => {
    expect(packages.length).toBeGreaterThan(least);
  });

  test('locks every package to its content, not to its version alone', () => {
    expect(named(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('locks no package to the registry of one machine', () => {
    expect(named(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
