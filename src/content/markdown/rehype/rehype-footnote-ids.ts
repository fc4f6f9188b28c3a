import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Prefixes the ids of footnotes and all that point to them, so that several documents fit on one page: `fn-1` becomes
 * `quellen-fn-1`. Gives them letters, because numbers belong to the notes to the article: `<a …>1</a>` becomes
 * `<a …>a</a>`, and the list is one with letters. Leaves everything else alone.
 *
 * Expects footnotes made with `clobberPrefix: ''`, and links back to them that end in their letter.
 *
 * @param before how many footnotes the documents before this one have
 * @returns how many there are up to here
 */
export function rehypeFootnoteIds({ prefix, before = 0 }: { prefix: string; before?: number }) {
  return (tree: Root): number => {
    let count = before;
    visit(tree, 'element', ({ tagName, properties, children }: Element) => {
      const { id, href, ariaDescribedBy } = properties;
      if (typeof id === 'string' && id.startsWith('fn-')) count += 1;
      if (properties.dataFootnoteRef !== undefined)
        visit({ type: 'root', children }, 'text', (node) => {
          node.value = footnoteLetter(before + Number(node.value));
        });
      if (tagName === 'section' && properties.dataFootnotes !== undefined)
        for (const list of children) if (list.type === 'element' && list.tagName === 'ol') letterList(list, before);
      if (typeof properties.ariaLabel === 'string' && properties.dataFootnoteBackref !== undefined)
        properties.ariaLabel = properties.ariaLabel.replace(/\d+/, (number) => footnoteLetter(before + Number(number)));
      if (isFootnoteId(id)) properties.id = prefix + id;
      if (typeof href === 'string' && href.startsWith('#') && isFootnoteId(href.slice(1)))
        properties.href = `#${prefix}${href.slice(1)}`;
      if (Array.isArray(ariaDescribedBy))
        properties.ariaDescribedBy = ariaDescribedBy.map((name) => (isFootnoteId(name) ? prefix + name : name));
    });
    return count;
  };
}

function letterList({ properties }: Element, before: number): void {
  properties.type = 'a';
  if (before > 0) properties.start = before + 1;
}

/** 1 → a, 26 → z, 27 → aa, as browsers count lists with letters. */
export function footnoteLetter(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode('a'.charCodeAt(0) + rest);
  return number > 26 ? footnoteLetter((number - 1 - rest) / 26) + letter : letter;
}

function isFootnoteId(id: unknown): id is string {
  return typeof id === 'string' && /^(?:fn|fnref)-|^footnote-label$/.test(id);
}
