import type { Node } from 'takumi-js/node';
import { ownAccent } from '../../schemas/site/accent.ts';
import { siteMark } from '../../site/logo.ts';
import type { Look } from '../../site/logo.ts';

/** The colours of a card; those of the light scheme, because it is drawn once for readers in light and in dark. */
export const cardColours = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  quiet: '#4f4b44',
  hairline: '#d9d4c8',
  accent: ownAccent.light,
} as const;

type Style = NonNullable<Node['style']>;

/** Elements under each other, centred. */
export function column(children: Node[], style: Style = {}): Node {
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', alignItems: 'center', ...style },
    children,
  };
}

/** Elements beside each other, centred. */
export function row(children: Node[], style: Style = {}): Node {
  return { type: 'container', style: { display: 'flex', alignItems: 'center', ...style }, children };
}

/** A rule across the card. */
export function rule(height: number, colour: string): Node {
  return { type: 'container', style: { width: '100%', height, backgroundColor: colour } };
}

/** A rule in as many parts as the article has sections, this one's thick; a plain one for the article itself. */
export function placeRule(place: { number: number; count: number } | undefined, accent: string): Node {
  if (!place) return rule(1, cardColours.ink);
  const parts = Array.from({ length: place.count }, (_, i): Node => {
    const here = i + 1 === place.number;
    const style = {
      flexGrow: 1,
      height: here ? 8 : 3,
      backgroundColor: here ? accent : cardColours.hairline,
    };
    return { type: 'container', style };
  });
  return row(parts, { width: '100%', height: 8, gap: place.count > 30 ? 2 : 8 });
}

/** The mark of the site. */
export function monogram(size: number, look: Look): Node {
  const style = { width: size, height: size, objectFit: 'contain' } as const;
  return { type: 'image', src: siteMark(look), width: size, height: size, style };
}
