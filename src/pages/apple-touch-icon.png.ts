import type { APIRoute } from 'astro';
import { cardRenderer } from '../exports/cards/card-lines.ts';
import { siteMark } from '../site/logo.ts';

const size = 180;

/** The mark of the site as phones put it on their start screens, which round its corners themselves. */
export const GET: APIRoute = async () => {
  const renderer = await cardRenderer();
  const src = siteMark(undefined, 0);
  const icon = await renderer.render(
    { type: 'image', src, width: size, height: size, style: { width: size, height: size } },
    { width: size, height: size, format: 'png' },
  );
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
