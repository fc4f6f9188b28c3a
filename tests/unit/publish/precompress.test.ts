import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError } from '../../../src/content/diagnostics/command.ts';
import { precompress, readCompress } from '../../../src/publish/precompress.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  availableParallelism: () => 2,
}));

const page = `<!DOCTYPE html><p>${'Worüber sprachen sie? '.repeat(80)}</p>`;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
};
const read = (name: string) => readFileSync(join(folder, name));

test('A compressed file unpacks to its original', async () => {
  write('seite.html', page);
  expect(await precompress(folder)).toBe(2);
  expect(brotliDecompressSync(read('seite.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('seite.html.gz')).toString()).toBe(page);
});

test('Of many files each is compressed and counted', async () => {
  for (let n = 0; n < 30; n++) write(`seite-${n}.html`, `${page}${n}`);
  expect(await precompress(folder)).toBe(60);
  expect(readdirSync(folder)).toHaveLength(90);
});

test('A file that cannot be written is told when nothing is under way any more', async () => {
  mkdirSync(join(folder, 'a.html.br'));
  write('a.html', page);
  write('b.html', Array.from({ length: 30_000 }, (_, n) => `<p>${(n * 7919) % 1009}`).join(''));
  await expect(precompress(folder)).rejects.toThrow('a.html.br');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['b.html.br', 'b.html.gz']));
});

test('Files in folders are compressed too', async () => {
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  write('a/b/seite.html', page);
  await precompress(folder);
  expect(readdirSync(join(folder, 'a', 'b')).sort()).toEqual(['seite.html', 'seite.html.br', 'seite.html.gz']);
});

test('The same text gives the same bytes, and a second run none of its own files', async () => {
  write('seite.html', page);
  await precompress(folder);
  const before = [read('seite.html.br'), read('seite.html.gz')];
  await precompress(folder);
  expect([read('seite.html.br'), read('seite.html.gz')]).toEqual(before);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('A gzip file names neither time nor system', async () => {
  write('seite.html', page);
  await precompress(folder);
  expect([...read('seite.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

test.for(['html', 'md', 'xml', 'json', 'svg', 'txt', 'css', 'js'])('Text is compressed: .%s', async (ending) => {
  write(`datei.${ending}`, page);
  expect(await precompress(folder)).toBe(2);
});

test.for(['png', 'woff2', 'br', 'gz'])('What is compressed already stays alone: .%s', async (ending) => {
  write(`datei.${ending}`, page);
  expect(await precompress(folder)).toBe(0);
});

test('A file that would not get smaller has no compressed one', async () => {
  write('kurz.txt', 'ab');
  expect(await precompress(folder)).toBe(0);
  expect(readdirSync(folder)).toEqual(['kurz.txt']);
});

describe('COMPRESS', () => {
  test.for([
    ['', false],
    ['0', false],
    ['1', true],
  ] as const)('„%s“ means %s', ([value, meaning]) => {
    expect(readCompress(value)).toBe(meaning);
  });

  test.for(['ja', 'true', '2', ' '])('„%s“ is refused with what it may be', (value) => {
    expect(() => readCompress(value)).toThrow(CommandError);
    expect(() => readCompress(value)).toThrow(`COMPRESS ‚${value}‘`);
  });
});
