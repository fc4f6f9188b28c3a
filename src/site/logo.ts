import { accentOf, ownAccent } from '../schemas/site/accent.ts';
import type { Site } from '../schemas/site/site.ts';

/** How the site is told from others: its colours and its mark, where it has its own. */
export interface Look {
  accent?: { light: string; dark: string } | undefined;
  /** An SVG document. */
  mark?: string | undefined;
}

/** The look of a site, with what it has of its own alone. */
export function lookOf({ site, mark }: { site: Site; mark?: string | undefined }): Look {
  const accent = accentOf(site);
  return { ...(accent && { accent }), ...(mark !== undefined && { mark }) };
}

/**
 * The mark of the site as an SVG document: icon, head of the page, preview cards and start screens of phones show it.
 *
 * @param attributes of the `svg` element beside its view, of the mark that the site has where the editor gives none
 * @param radius of its corners, in a square of 32
 */
export function siteMark(
  { accent, mark }: Look,
  { attributes = 'xmlns="http://www.w3.org/2000/svg"', radius = 4 } = {},
): string {
  if (mark !== undefined) return mark;
  const ground = accent?.light ?? ownAccent.light;
  return `<svg ${attributes} viewBox="0 0 32 32"><rect width="32" height="32" rx="${radius}" fill="${ground}"/><path d="M9 7v18M9 17 21 7M13.5 13.5 22 25" fill="none" stroke="#fff" stroke-width="4"/></svg>`;
}

/** The mark as an address, for a page that comes without the site's files. */
export function markAddress(look: Look): string {
  return `data:image/svg+xml,${encodeURIComponent(siteMark(look))}`;
}

/** The accent colours of the site as styles, where it has its own; print stays black. */
export function accentStyles({ accent }: Look): string {
  if (!accent) return '';
  const root = (colour: string): string => `html:root{--accent:${colour}}`;
  return `@media screen{${root(accent.light)}@media(prefers-color-scheme:dark){${root(accent.dark)}}}`;
}
