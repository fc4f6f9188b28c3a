import { basename } from 'node:path';
import { defineMiddleware } from 'astro:middleware';
import { contentSecurityPolicy } from './site/html/content-security-policy.ts';
import { detachLinks, linkPassages, retargetFragments } from './site/html/rewrite-links.ts';
import { passagePath } from './explainer/passage-page.ts';
import { encodePicture } from './pictures/encode-picture.ts';
import { sitePictures } from './site/content/get-content.ts';
import { linksFrom } from './site/html/page-links.ts';
import { withEmbeddedPictures, withSiteAddresses } from './site/html/page-pictures.ts';
import { withLanguages } from './site/html/page-languages.ts';
import { withPrefixes } from './site/html/page-prefixes.ts';
import { applyEdits, readElements } from './site/html/page-html.ts';

/** The bytes of a file made from a picture. */
function read(file: string): Promise<Uint8Array> {
  const picture = sitePictures().get(basename(file));
  if (!picture) throw new Error(`There is no picture ${file}.`);
  return encodePicture(picture.path, picture.made);
}

/** Finishes the HTML of a page when all of it is there. */
export const onRequest = defineMiddleware(async ({ locals, site }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { page = '', wholePage, takenFrom, share } = locals;
  const words = withPrefixes(withLanguages(await response.text()));
  const to = linksFrom(takenFrom ?? page);
  const html = takenFrom === undefined ? withSiteAddresses(words, to) : await withEmbeddedPictures(words, to, read);
  const elements = readElements(html);
  const edits = [
    ...linkPassages(elements, share && ((id) => share(passagePath(id)))),
    ...(wholePage === undefined ? [] : retargetFragments(elements, wholePage)),
    ...(takenFrom === undefined ? [] : detachLinks(elements, site && new URL(takenFrom, site))),
    // The dev server adds its own styles and scripts to the page later.
    ...(__DEV_SERVER__ ? [] : contentSecurityPolicy(html, elements)),
  ];
  return new Response(applyEdits(html, edits), response);
});
