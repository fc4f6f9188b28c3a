import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { fontLicence, siteFonts } from '../../fonts/web-fonts.ts';

interface Asset {
  data: Uint8Array<ArrayBuffer> | string;
  type: string;
}

/** The fonts, and the licence that goes where they go. */
export async function getStaticPaths() {
  const fonts = (await siteFonts()).map(({ file, data }) => ({
    params: { file: basename(file) },
    props: { data: new Uint8Array(data), type: 'font/woff2' },
  }));
  const licence = { params: { file: 'source-serif-LICENSE.txt' }, props: { data: fontLicence(), type: 'text/plain' } };
  return [...fonts, licence];
}

export const GET: APIRoute<Asset> = ({ props: { data, type } }) =>
  new Response(data, { headers: { 'Content-Type': type } });
