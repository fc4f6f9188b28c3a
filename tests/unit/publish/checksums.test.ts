import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { listedFiles, writeChecksums } from '../../../src/publish/checksums.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

const sum = 'a'.repeat(64);
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'index.html'), 'Start');
  writeFileSync(join(folder, 'b', 'ä b.html'), Buffer.from([0, 255]));
  writeFileSync(join(folder, 'b.html'), '');
});

const list = (): string => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');

describe('the list of checksums', () => {
  it('names every file but itself, in order, also when it is written again', () => {
    writeChecksums(folder);
    const first = list();
    writeChecksums(folder);
    expect(list()).toBe(first);
    expect(first.split('\n')).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.html',
      expect.stringMatching(/^[0-9a-f]{64} {2}b\/ä b\.html$/),
      expect.stringMatching(/^[0-9a-f]{64} {2}index\.html$/),
      '',
    ]);
    expect([...listedFiles(first)]).toEqual(['b.html', 'b/ä b.html', 'index.html']);
  });

  it.skipIf(process.platform !== 'linux')('is read by sha256sum', () => {
    writeChecksums(folder);
    const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
    expect(execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], options).toString()).toContain(
      'b.html: OK\n',
    );
    writeFileSync(join(folder, 'b.html'), 'x');
    expect(() => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { ...options, stdio: 'ignore' })).toThrow();
  });

  it.skipIf(process.platform === 'win32')('takes no file whose name means something else on another system', () => {
    writeFileSync(join(folder, 'a\\b'), '');
    expect(() => {
      writeChecksums(folder);
    }).toThrow('Der Dateiname "a\\\\b" geht nicht auf jedem Host.');
  });
});

describe('reading a list', () => {
  it('takes both marks of coreutils, capitals and line breaks of Windows', () => {
    expect([...listedFiles(`${sum}  a.html\r\n${sum.toUpperCase()} *b/c d.html\r\n`)]).toEqual([
      'a.html',
      'b/c d.html',
    ]);
  });

  it.each([
    ['an empty list', ''],
    ['a page', '<!DOCTYPE html>'],
    ['a short checksum', `${sum.slice(1)}  a`],
    ['an empty line', `${sum}  a\n\n${sum}  b`],
    ['a missing path', `${sum}  `],
    ['an absolute path', `${sum}  /etc/passwd`],
    ['a path that goes up', `${sum}  a\n${sum}  a/../../b`],
    ['a path that begins here', `${sum}  ./a`],
    ['a path of Windows', `${sum}  ..\\a`],
    ['a drive of Windows', `${sum}  C:a`],
    ['an address', `${sum}  https://a.example/b`],
    ['a file twice', `${sum}  a\n${sum}  a`],
  ])('finds no file in one with %s', (_, text) => {
    expect([...listedFiles(text)]).toEqual([]);
  });
});
