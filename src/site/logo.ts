/** The colour of the mark in every scheme. */
const ground = '#8a1c1c';

/**
 * The mark of the site as an SVG document: icon, head of the page, preview cards and start screens of phones show it.
 *
 * @param attributes of the `svg` element beside its view
 * @param radius of its corners, in a square of 32
 */
export function siteMark(attributes = 'xmlns="http://www.w3.org/2000/svg"', radius = 4): string {
  return `<svg ${attributes} viewBox="0 0 32 32"><rect width="32" height="32" rx="${radius}" fill="${ground}"/><path d="M9 7v18M9 17 21 7M13.5 13.5 22 25" fill="none" stroke="#fff" stroke-width="4"/></svg>`;
}
