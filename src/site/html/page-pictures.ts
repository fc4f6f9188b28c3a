import { siteRoot } from '../../content/markdown/remark/remark-pictures.ts';
import type { LinkTo } from './page-links.ts';

const address = new RegExp(`${siteRoot}([^\\s",]+)`, 'g');
const link = new RegExp(`href="${siteRoot}([^"]+)"`, 'g');
const choice = new RegExp(`<source [^>]*${siteRoot}[^>]*>`, 'g');

/** Lets the addresses in the texts of a finished page, of pictures and of other pages, lead to their files. */
export function withSiteAddresses(html: string, to: LinkTo): string {
  return html.replaceAll(address, (_, file: string) => to(file));
}

/**
 * The same for a page that is read by itself: its pictures are put into it, each in the one form that every program reads.
 *
 * @param read gives the bytes of a file of the site
 */
export async function withEmbeddedPictures(
  html: string,
  to: LinkTo,
  read: (file: string) => Promise<Uint8Array>,
): Promise<string> {
  const plain = html.replaceAll(choice, '').replaceAll(link, (_, file: string) => `href="${to(file)}"`);
  const files = [...new Set(Array.from(plain.matchAll(address), ([, file = '']) => file))];
  const data = new Map<string, string>();
  for (const file of files)
    data.set(file, `data:image/jpeg;base64,${Buffer.from(await read(file)).toString('base64')}`);
  return plain.replaceAll(address, (_, file: string) => data.get(file) ?? '');
}
