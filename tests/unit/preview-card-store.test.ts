import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCardStore } from '../../src/sharing/card-store.ts';
import type { CardInput } from '../../src/sharing/preview-card.ts';

const input: CardInput = { siteName: 'Klartext', kicker: 'Krieg', title: 'Akteure', place: { number: 6, count: 9 } };
const image = (title: string): Uint8Array => Buffer.from(`image of ${title}`);

let folder: string;
let drawn: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karten-'));
  drawn = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The store of a new build over the same folder, with drawing counted. */
function newStore() {
  return createCardStore(join(folder, 'karten'), ({ title }) => {
    drawn.push(title);
    return Promise.resolve(image(title));
  });
}

function onlyFile(): string {
  const [name = '', ...others] = readdirSync(join(folder, 'karten'));
  expect(others).toEqual([]);
  return join(folder, 'karten', name);
}

describe('a card store', () => {
  it('draws a card once and hands out the same bytes from then on', async () => {
    const cold = Buffer.from(await newStore().card(input));
    const warm = Buffer.from(await newStore().card(input));
    expect(drawn).toEqual(['Akteure']);
    expect(warm.equals(cold)).toBe(true);
  });

  it('draws once what is asked for twice at the same time', async () => {
    const store = newStore();
    await Promise.all([store.card(input), store.card(input)]);
    expect(drawn).toEqual(['Akteure']);
  });

  it.each<[string, Partial<CardInput>]>([
    ['site name', { siteName: 'Anders' }],
    ['kicker', { kicker: 'Anders' }],
    ['title', { title: 'Anders' }],
    ['article title', { articleTitle: 'Anders' }],
    ['place', { place: { number: 7, count: 9 } }],
    ['number of sections', { place: { number: 6, count: 8 } }],
  ])('draws again when the %s has changed', async (_, change) => {
    await newStore().card(input);
    await newStore().card({ ...input, ...change });
    expect(drawn).toHaveLength(2);
  });

  it.each<[string, (file: string) => void]>([
    [
      'cut short',
      (file) => {
        truncateSync(file, 20);
      },
    ],
    [
      'empty',
      (file) => {
        truncateSync(file, 0);
      },
    ],
    [
      'altered',
      (file) => {
        writeFileSync(file, readFileSync(file).fill(1, 40));
      },
    ],
  ])('draws again a card whose file is %s, and mends the file', async (_, harm) => {
    await newStore().card(input);
    harm(onlyFile());
    expect(Buffer.from(await newStore().card(input)).equals(image('Akteure'))).toBe(true);
    await newStore().card(input);
    expect(drawn).toHaveLength(2);
  });

  it('leaves no unfinished file', async () => {
    await newStore().card(input);
    expect(onlyFile()).toMatch(/[\da-f]{64}$/);
  });

  it('prepares what is missing and nothing else', async () => {
    await newStore().card(input);
    await newStore().prepare([input, { ...input, title: 'Begriffe' }, { ...input, title: 'Chronologie' }]);
    expect(drawn.sort()).toEqual(['Akteure', 'Begriffe', 'Chronologie']);
  });

  it('names a failure when the card is asked for, not while it prepares', async () => {
    const store = createCardStore(folder, () => Promise.reject(new Error('no renderer')));
    await store.prepare([input]);
    await expect(store.card(input)).rejects.toThrow('no renderer');
  });
});
