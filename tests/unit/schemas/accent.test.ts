import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';
import { accentContrast, accentOf, ownAccent, readableAccent, schemes } from '../../../src/schemas/site/accent.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const names = ['light', 'dark'] as const;

/** Colours all around the wheel, pale and strong. */
const wheel = Array.from({ length: 24 }, (_, step) => [0.05, 0.2].map((chroma) => [step * 15, chroma] as const))
  .flat()
  .map(([hue, chroma]) => new Color('oklch', [0.7, chroma, hue]).to('srgb').toGamut().toString({ format: 'hex' }));

describe('the colours against which an accent colour is measured', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('are those of the %s scheme', (scheme, css) => {
    const [, paper] = /--paper: (#\w+);/.exec(css) ?? [];
    const [, raised] = /--raised: (#\w+);/.exec(css) ?? [];
    const [, accent] = /--accent: (#\w+);/.exec(css) ?? [];
    const whole = (colour = ''): string => new Color(colour).toString({ format: 'hex', collapse: false });
    expect([paper, raised].map(whole)).toEqual(Object.values(schemes[scheme]));
    expect(accent).toBe(ownAccent[scheme]);
  });
});

describe('an accent colour', () => {
  it.each(names)("of the site's own can be read in the %s scheme", (scheme) => {
    expect(accentContrast(ownAccent[scheme], scheme)).toBeGreaterThanOrEqual(4.5);
    expect(readableAccent(ownAccent[scheme], scheme)).toBe(ownAccent[scheme]);
  });

  it.each(names)('of any hue has one beside it that can be read in the %s scheme, and is hardly more', (scheme) => {
    for (const colour of wheel) {
      const readable = readableAccent(colour, scheme);
      expect(accentContrast(readable, scheme), colour).toBeGreaterThanOrEqual(4.5);
      if (readable !== colour) expect(accentContrast(readable, scheme), colour).toBeLessThan(4.8);
    }
  });

  it('gets one for the dark of the same hue, readable and lighter', () => {
    for (const colour of wheel) {
      const accent = readableAccent(colour, 'light');
      const made = accentOf({ accent });
      expect(accentContrast(made?.dark ?? '', 'dark'), colour).toBeGreaterThanOrEqual(4.5);
      const lightness = (hex = ''): number => new Color(hex).to('oklch').coords[0] ?? 0;
      expect(lightness(made?.dark), colour).toBeGreaterThan(lightness(accent));
    }
  });

  it('stays as it is named for both schemes', () => {
    expect(accentOf({ accent: '#7a1f3d', accentDark: '#e8a0b8' })).toEqual({ light: '#7a1f3d', dark: '#e8a0b8' });
    expect(accentOf({ accentDark: '#e8a0b8' })).toEqual({ light: ownAccent.light, dark: '#e8a0b8' });
  });

  it('is none where the site names none', () => {
    expect(accentOf({})).toBeUndefined();
  });
});
