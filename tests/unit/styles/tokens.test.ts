import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupColours } from '../../../src/schemas/site/group.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const dark = css.slice(css.indexOf('prefers-color-scheme: dark'));
const light = css.slice(0, css.indexOf('@media'));

function coloursOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('in the %s scheme', (_, colours) => {
  const grounds = ['paper', 'raised'].map((name) => [name, colours.get(name) ?? ''] as const);

  it.each(['ink', 'quiet', 'accent', ...groupColours.map((colour) => `group-${colour}`)])(
    'text in %s has a contrast of 7 at least',
    (name) => {
      for (const [ground, colour] of grounds)
        expect(contrast(colours.get(name) ?? '', colour), ground).toBeGreaterThanOrEqual(7);
    },
  );

  it('lines that mean something have a contrast of 3 at least', () => {
    for (const [ground, colour] of grounds)
      expect(contrast(colours.get('line') ?? '', colour), ground).toBeGreaterThanOrEqual(3);
  });
});

it('black on white has the greatest contrast, 21', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
});

describe('the colours of groups', () => {
  const css = readFileSync('src/styles/groups.css', 'utf8');

  it('each have a class that gives it, on screens that show colours and nowhere else', () => {
    const onScreen = css.slice(css.indexOf('@media screen and (forced-colors: none)'));
    for (const colour of groupColours)
      expect(onScreen, colour).toMatch(new RegExp(`\\.${colour} \\{\\s*color: var\\(--group-${colour}\\);`));
    expect(css.match(/color: /g)).toHaveLength(groupColours.length);
  });

  it('each have a line of their own in drawings', () => {
    const dashes = groupColours.map(
      (colour) => new RegExp(`^\\.${colour} \\{\\s*--dash: ([\\d ]+);`, 'm').exec(css)?.[1],
    );
    expect(dashes).not.toContain(undefined);
    expect(new Set(dashes).size).toBe(groupColours.length);
  });

  it.each([
    ['light', coloursOf(light)],
    ['dark', coloursOf(dark)],
  ])('are all different in the %s scheme', (_, colours) => {
    expect(new Set(groupColours.map((colour) => colours.get(`group-${colour}`))).size).toBe(groupColours.length);
  });
});
