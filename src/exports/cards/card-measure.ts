import type { Node, Renderer } from 'takumi-js/node';
import { cardFontFamily } from './card-fonts.ts';

/** The cuts of the font on a card; the optical size is fixed, so that a width grows with the size and nothing else. */
export const cardFaces = {
  name: { fontWeight: 700, fontVariationSettings: '"opsz" 40', letterSpacing: '0.01em' },
  kicker: { fontWeight: 600, fontVariationSettings: '"opsz" 20', letterSpacing: '0.02em' },
  title: { fontWeight: 700, fontVariationSettings: '"opsz" 60', letterSpacing: '-0.005em' },
  small: { fontWeight: 400, fontVariationSettings: '"opsz" 20', letterSpacing: '0' },
} as const;
export type CardFace = keyof typeof cardFaces;

/** The width of a text set in one line, in the unit of `size`. */
export type WidthOf = (face: CardFace, text: string, size: number) => number;

/** Words and parts of words for which a card needs the width, by face. */
export type Wanted = readonly { face: CardFace; text: string }[];

const measuredSize = 100;
const known = new Map<string, number>();

/** Measures the texts that were not measured before, all at once, and gives the function that knows them. */
export async function measureWidths(renderer: Renderer, wanted: Wanted): Promise<WidthOf> {
  const missing = [...new Map(wanted.map((item) => [key(item.face, item.text), item]))].filter(
    ([id]) => !known.has(id),
  );
  if (missing.length > 0) {
    const children = missing.map(([, { face, text }]) => textLine(face, text, measuredSize));
    const { children: measured } = await renderer.measure(
      { type: 'container', style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }, children },
      { lang: 'de' },
    );
    missing.forEach(([id], i) => {
      const runs = measured[i]?.runs ?? [];
      known.set(id, Math.max(0, ...runs.map(({ x, width }) => x + width)) / measuredSize);
    });
  }
  return (face, text, size) => {
    const width = known.get(key(face, text));
    if (width === undefined) throw new Error(`The width of ‘${text}’ was not measured.`);
    return width * size;
  };
}

/** A text in one line that is never broken or cut. */
export function textLine(face: CardFace, text: string, size: number, style: Node['style'] = {}): Node {
  return {
    type: 'text',
    text,
    style: { ...cardFaces[face], fontFamily: cardFontFamily, fontSize: size, whiteSpace: 'pre', ...style },
  };
}

function key(face: CardFace, text: string): string {
  return `${face} ${text}`;
}
