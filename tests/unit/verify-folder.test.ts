import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChecksums } from '../../src/hosting/checksums.ts';
import { verifyFolder } from '../../src/hosting/verify-folder.ts';
import { checksumList } from '../../src/hosting/verify-result.ts';
import { makeDeployedCopy, put } from './deployed-copy.ts';

let folder: string;

beforeEach(() => {
  folder = makeDeployedCopy();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('verifying a folder', () => {
  it('counts the files of a whole copy', async () => {
    expect(await verifyFolder(folder)).toEqual({ sound: 4, faults: [], notes: [] });
  });

  it('names what is missing, changed or more', async () => {
    put(folder, 'index.html');
    put(folder, '404.html', 'Nicht gefunden!');
    put(folder, 'neu/a.html', '');
    symlinkSync('nirgends', join(folder, 'link'));
    const { sound, faults } = await verifyFolder(folder);
    expect(faults).toEqual(['anders: 404.html', 'fehlt: index.html', 'zusätzlich: link', 'zusätzlich: neu/a.html']);
    expect(sound).toBe(2);
  });

  it('compares with a build, where it is told one', async () => {
    const build = checksumList(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));
    expect((await verifyFolder(folder, build)).faults).toEqual([]);
    put(folder, 'index.html', 'Alter Start');
    writeChecksums(folder);
    expect((await verifyFolder(folder)).faults).toEqual([]);
    expect((await verifyFolder(folder, build)).faults).toEqual([
      'anders: SHA256SUMS gehört zu einem anderen Bau',
      'anders: index.html',
    ]);
    put(folder, 'SHA256SUMS');
    expect((await verifyFolder(folder, build)).faults).toEqual(['fehlt: SHA256SUMS', 'anders: index.html']);
  });

  it.each([
    ['that is not there', 'nirgends', /^Den Ordner ‚.*nirgends‘ gibt es nicht\.$/],
    ['that is a file', 'index.html', /index\.html‘ ist kein Ordner\.$/],
    ['without a list', 'akteure', /liegt keine SHA256SUMS/],
  ])('says what is wrong with one %s', async (_, name, message) => {
    await expect(verifyFolder(join(folder, name))).rejects.toThrow(message);
  });
});
