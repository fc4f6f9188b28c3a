import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallbackFaces, fontFaces } from '../../../src/fonts/font-faces.ts';
import { charactersOf, fontSubsets } from '../../../src/fonts/subsets.ts';
import { FileCache } from '../../../src/cache/file-cache.ts';
import { webFonts, type WebFont } from '../../../src/fonts/web-fonts.ts';

let cache: string;
let fonts: WebFont[];

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'klartext-fonts-'));
  fonts = await webFonts(new FileCache(cache));
}, 30_000);

afterAll(() => {
  rmSync(cache, { recursive: true });
});

describe('the fonts of the site', () => {
  it('are below 100 kB together', () => {
    expect(fonts.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThan(100_000);
  });

  it('have a glyph for every character that they promise, so that no letter is taken from another font', () => {
    for (const { file, data, ranges } of fonts) {
      const covered = new Set((create(Buffer.from(data)) as Font).characterSet);
      const missing = Array.from(charactersOf(ranges)).filter(
        (character) => !covered.has(character.codePointAt(0) ?? 0),
      );
      expect(missing, file).toEqual([]);
    }
  });

  it('share no character, but for upright and italic', () => {
    const upright = fontSubsets
      .filter(({ style }) => style === 'normal')
      .flatMap(({ ranges }) => Array.from(charactersOf(ranges)));
    expect(new Set(upright).size).toBe(upright.length);
  });

  it.each([
    'äöüÄÖÜßẞéèçñ„“‚‘»«–…§€',
    'Wolodymyr Selenskyj, Erdoğan, Łódź, Škoda, București',
    'Владимир Путин, Володимир Зеленський, Ґ',
  ])('can write %s', (text) => {
    const written = new Set(fontSubsets.flatMap(({ ranges }) => Array.from(charactersOf(ranges))));
    expect(Array.from(text).filter((character) => !written.has(character))).toEqual([]);
  });

  it('are the same from the cache, and are cut anew where it is spoilt', async () => {
    for (const name of readdirSync(cache)) {
      const kept = readFileSync(join(cache, name));
      kept[kept.length - 1] = (kept.at(-1) ?? 0) ^ 1;
      writeFileSync(join(cache, name), kept);
    }
    const again = await webFonts(new FileCache(cache));
    expect(again.map(({ file, data }) => [file, Buffer.from(data).toString('hex')])).toEqual(
      fonts.map(({ file, data }) => [file, Buffer.from(data).toString('hex')]),
    );
  }, 30_000);

  it('are made known to a page by their address, style, weights and characters', () => {
    const [, italic] = fontFaces(fonts, ({ file }) => `../${file}`, 'optional').split(/(?=@font-face)/);
    expect(italic).toMatch(
      /^@font-face\{font-family:"Source Serif 4";font-style:italic;font-weight:400;font-display:optional;src:url\(\.\.\/assets\/source-serif-latin-wght-italic\.[0-9a-f]{10}\.woff2\)format\("woff2"\);unicode-range:U\+20-7E,U\+A0-FF,/,
    );
  });
});

it('reads ranges as CSS has them', () => {
  expect(charactersOf('U+20-22, U+20AC')).toBe(' !"€');
});

it('lets the fonts that readers have take the room of ours: lines as high, letters as wide on average', () => {
  const faces = [
    ...fallbackFaces().matchAll(
      /local\("([^"]+)"\);size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%/g,
    ),
  ];
  expect(faces.map(([, name]) => name)).toEqual(['Georgia', 'Noto Serif', 'Times New Roman']);
  for (const [, , adjust = '', ascent = '', descent = ''] of faces) {
    expect((Number(adjust) * Number(ascent)) / 10_000).toBeCloseTo(1.036, 2);
    expect((Number(adjust) * Number(descent)) / 10_000).toBeCloseTo(0.335, 2);
  }
});
