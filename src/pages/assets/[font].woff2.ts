import type { APIRoute } from 'astro';
import { basename } from 'node:path';
import { siteFonts, type WebFont } from '../../fonts/web-fonts.ts';

export async function getStaticPaths() {
  return (await siteFonts()).map((font) => ({ params: { font: basename(font.file, '.woff2') }, props: font }));
}

export const GET: APIRoute<WebFont> = ({ props }) =>
  new Response(new Uint8Array(props.data), { headers: { 'Content-Type': 'font/woff2' } });
