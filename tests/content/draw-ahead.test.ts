import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readKept } from '../../src/build/kept-files.ts';
import { checkContent } from '../../src/check/check-content.ts';
import type { Content } from '../../src/check/content.ts';
import { createTextRenderer } from '../../src/markdown/render-texts.ts';
import { drawAhead } from '../../src/sharing/draw-ahead.ts';
import { ContentCopy } from './content-copy.ts';

// Threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const pngSignature = '89504e470d0a1a0a';

let copy: ContentCopy;
let folder: string;

beforeEach(() => {
  copy = new ContentCopy();
  folder = join(mkdtempSync(join(tmpdir(), 'klartext-cards-')), 'cards');
});

afterEach(() => {
  copy[Symbol.dispose]();
  rmSync(join(folder, '..'), { recursive: true });
});

function content(): Content {
  const { content: checked, faults } = checkContent(copy.root, 'content', { createRenderer: createTextRenderer });
  expect(faults).toEqual([]);
  if (!checked) throw new Error('There is no content.');
  return checked;
}

const drawn = () => (existsSync(folder) ? readdirSync(folder) : []);
const settings = () => ({ folder, worthwhile: 2, cores: 3 });

test('the card of an explainer and those of all its sections are drawn and kept', async () => {
  await drawAhead(content(), settings())();
  expect(drawn()).toHaveLength(10);
  for (const name of drawn()) {
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    const image = Buffer.from(readKept(join(folder, name)) ?? []);
    expect(image.subarray(0, 8).toString('hex')).toBe(pngSignature);
  }
});

test('a card that is kept is not drawn again', async () => {
  await drawAhead(content(), settings())();
  const [kept = '', ...missing] = drawn();
  for (const name of missing) unlinkSync(join(folder, name));
  const before = statSync(join(folder, kept)).ino;
  await drawAhead(content(), settings())();
  expect(drawn()).toHaveLength(10);
  expect(statSync(join(folder, kept)).ino).toBe(before);
});

test('what is kept does not count as missing', async () => {
  await drawAhead(content(), settings())();
  unlinkSync(join(folder, drawn()[0] ?? ''));
  await drawAhead(content(), settings())();
  expect(drawn()).toHaveLength(9);
});

test.for([
  ['few cards are missing', { worthwhile: 11 }],
  ['there is one core', { cores: 1 }],
] as const)('nothing is drawn ahead where %s', async ([, other]) => {
  await drawAhead(content(), { ...settings(), ...other })();
  expect(drawn()).toEqual([]);
});

test.for([
  ['a draft', { draft: true }],
  ['what is withdrawn', { withdrawn: { date: '2026-12-01', reason: 'Rechte.' } }],
] as const)('nothing is drawn of %s', async ([, said]) => {
  const { explainers, ...rest } = content();
  const changed = explainers.map((source) => ({ ...source, article: { ...source.article, ...said } }));
  await drawAhead({ ...rest, explainers: changed }, settings())();
  expect(drawn()).toEqual([]);
});

test('nothing is drawn where the content has faults', async () => {
  await drawAhead(undefined, settings())();
  expect(drawn()).toEqual([]);
});
