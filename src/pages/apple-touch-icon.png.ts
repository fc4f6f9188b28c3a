import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { cardFonts } from '../sharing/card-fonts.ts';

const size = 180;

/** The mark of the site as phones put it on their start screens, drawn from the same file as the icon. */
export const GET: APIRoute = async () => {
  const { renderer } = await cardFonts();
  const src = readFileSync('public/favicon.svg', 'utf8').replace('rx="4"', '');
  const icon = await renderer.render(
    { type: 'image', src, width: size, height: size, style: { width: size, height: size } },
    { width: size, height: size, format: 'png' },
  );
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
