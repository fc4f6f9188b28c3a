import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { clientScript } from '../../scripts/client-script.ts';
import { fontLicence, siteFonts } from '../../fonts/web-fonts.ts';

interface Asset {
  data: Uint8Array<ArrayBuffer> | string;
  type: string;
}

/** The fonts, the licence that goes where they go, and the script of pages that are shared. */
export async function getStaticPaths() {
  const fonts = (await siteFonts()).map(({ file, data }) => ({
    params: { file: basename(file) },
    props: { data: new Uint8Array(data), type: 'font/woff2' },
  }));
  const licence = { params: { file: 'source-serif-LICENSE.txt' }, props: { data: fontLicence(), type: 'text/plain' } };
  const { file, code } = await clientScript();
  const script = { params: { file: basename(file) }, props: { data: code, type: 'text/javascript' } };
  return [...fonts, licence, script];
}

export const GET: APIRoute<Asset> = ({ props: { data, type } }) =>
  new Response(data, { headers: { 'Content-Type': type } });
