import { escapeAttribute } from './page-html.ts';
import type { Edit, PageElement } from './page-html.ts';

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
    return [{ ...href, text: `href="${escapeAttribute(wholePage + link)}"` }];
  });
}
