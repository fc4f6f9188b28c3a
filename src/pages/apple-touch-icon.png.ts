import type { Node } from 'takumi-js/node';
import type { APIRoute } from 'astro';
import { cardRenderer } from '../exports/cards/card-lines.ts';
import { schemes } from '../schemas/site/accent.ts';
import { shownContent } from '../site/content/get-content.ts';
import { lookOf, siteMark } from '../site/logo.ts';

const size = 180;

/** The mark of the site as phones put it on their start screens, which round its corners themselves. */
export const GET: APIRoute = async () => {
  const renderer = await cardRenderer();
  const look = lookOf(shownContent());
  const src = siteMark(look, { radius: 0 });
  const icon = await renderer.render(look.mark === undefined ? square(src) : onPaper(square(src)), {
    width: size,
    height: size,
    format: 'png',
  });
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};

function square(src: string): Node {
  return { type: 'image', src, width: size, height: size, style: { width: size, height: size, objectFit: 'contain' } };
}

/** Phones paint black what an icon leaves open. */
function onPaper(node: Node): Node {
  return {
    type: 'container',
    style: { width: size, height: size, backgroundColor: schemes.light.paper },
    children: [node],
  };
}
