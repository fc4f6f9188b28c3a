import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { extname } from 'node:path';
import { encodePicture } from '../../pictures/encode-picture.ts';
import { sitePictures } from '../../site/content/get-content.ts';

export function getStaticPaths() {
  return [...sitePictures()].map(([file, props]) => ({
    params: { picture: file.replace(/^bild-/, '') },
    props,
    cacheKey: file,
  }));
}

const types: Readonly<Record<string, string>> = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg' };

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { path, made } }) =>
  new Response(new Uint8Array(await encodePicture(path, made)), {
    headers: { 'Content-Type': types[extname(made.file)] ?? '' },
  });
