import { escapeAttribute } from './page-html.ts';
import type { Edit, PageElement } from './page-html.ts';

/**
 * Makes links to the site's other files fit for a page that is read away from the site: absolute where the site's
 * address is known, else plain text. Links within the page and to other sites stay.
 *
 * @param address of the page as its links see it, where it is known: `https://beispiel.example/telefonat.html`
 */
export function detachLinks(elements: readonly PageElement[], address: URL | undefined): Edit[] {
  return elements.flatMap(({ name, attributes: { href: link = '' }, href, ...places }) => {
    if (name !== 'a' || !href || /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(link)) return [];
    if (address) return [{ ...href, text: `href="${escapeAttribute(new URL(link, address).href)}"` }];
    const { start, contentStart, contentEnd, end } = places;
    return [
      { start, end: contentStart, text: '' },
      { start: contentEnd, end, text: '' },
    ];
  });
}
