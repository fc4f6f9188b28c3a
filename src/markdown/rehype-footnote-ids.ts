import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Prefixes the ids of footnotes and all that point to them, so that several documents fit on one page:
 * `fn-1` becomes `quellen-fn-1`. Leaves everything else alone.
 *
 * Expects footnotes made with `clobberPrefix: ''`.
 */
export function rehypeFootnoteIds({ prefix }: { prefix: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }: Element) => {
      const { id, href, ariaDescribedBy } = properties;
      if (isFootnoteId(id)) properties.id = prefix + id;
      if (typeof href === 'string' && href.startsWith('#') && isFootnoteId(href.slice(1)))
        properties.href = `#${prefix}${href.slice(1)}`;
      if (Array.isArray(ariaDescribedBy))
        properties.ariaDescribedBy = ariaDescribedBy.map((name) => (isFootnoteId(name) ? prefix + name : name));
    });
  };
}

function isFootnoteId(id: unknown): id is string {
  return typeof id === 'string' && /^(?:fn|fnref)-|^footnote-label$/.test(id);
}
