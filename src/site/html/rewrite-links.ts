import { passageScheme } from '../../content/markdown/rehype/rehype-claims.ts';
import { escapeMarkup } from './page-html.ts';
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
    if (address) return [{ ...href, text: `href="${escapeMarkup(new URL(link, address).href)}"` }];
    const { start, contentStart, contentEnd, end } = places;
    return [
      { start, end: contentStart, text: '' },
      { start: contentEnd, end, text: '' },
    ];
  });
}

/**
 * Lets links to parts that a page does not have lead to the page that has them:
 * `href="#faktencheck-datum"` becomes `href="../telefonat.html#faktencheck-datum"`.
 *
 * @param wholePage link to the page that has all parts
 */
export function retargetFragments(elements: readonly PageElement[], wholePage: string): Edit[] {
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
  return elements.flatMap(({ name, attributes: { href: link = '' }, href }) => {
    if (name !== 'a' || !href || !/^#./.test(link) || ids.has(link.slice(1))) return [];
    return [{ ...href, text: `href="${escapeMarkup(wholePage + link)}"` }];
  });
}

/**
 * Lets the links of notes lead to the pages of their passages: `href="teilen:datum"` becomes `href="telefonat/beleg/datum.html"`.
 *
 * @param linkTo makes the link from the id; on a page from which nothing is shared there is none, and the links go
 */
export function linkPassages(elements: readonly PageElement[], linkTo: ((id: string) => string) | undefined): Edit[] {
  return elements.flatMap(({ attributes: { href: link = '' }, href, start, end }) => {
    if (!href || !link.startsWith(passageScheme)) return [];
    if (!linkTo) return [{ start, end, text: '' }];
    return [{ ...href, text: `href="${escapeMarkup(linkTo(link.slice(passageScheme.length)))}"` }];
  });
}
