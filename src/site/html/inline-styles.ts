import { transform } from 'lightningcss';
import { LRUCache } from 'lru-cache';
import { contentOf } from './page-html.ts';
import type { Edit, PageElement } from './page-html.ts';

/** Minified style sheets: pages of a kind mostly have the same classes, and making one takes some milliseconds. */
const minifiedSheets = new LRUCache<string, string, { css: string; unusedSymbols: string[] }>({
  // Characters of both; those of a page to take away hold its fonts.
  maxSize: 8_000_000,
  sizeCalculation: (css, key) => css.length + key.length,
  memoMethod: (_key, _stale, { context: { css, unusedSymbols } }) =>
    transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString(),
});

/**
 * The styles of a page as far as it uses them, those in one that stand side by side: rules for what it has, and of the properties that
 * they set for themselves, `--quiet`, those that one of them reads.
 *
 * @param scripts their texts, which may name classes that they add
 */
export function inlineStyles(html: string, elements: readonly PageElement[], scripts: readonly string[]): Edit[] {
  const names = namesOf(elements, scripts);
  const groups: PageElement[][] = [];
  for (const style of elements.filter(({ name }) => name === 'style')) {
    const before = groups.at(-1);
    if (before && standTogether(before.at(-1), style)) before.push(style);
    else groups.push([style]);
  }
  const ruled = groups.map((group) => usedRules(group.map((style) => contentOf(html, style)).join(''), names));
  const read = new Set(ruled.flatMap((css) => listed(css, /var\(\s*(--[\w-]+)/g)));
  return groups.map((group, index) => {
    const css = ruled[index] ?? '';
    const unread = listed(css, /(--[\w-]+)\s*:/g).filter((property) => !read.has(property));
    const [start = 0, end = 0] = [group[0]?.contentStart, group.at(-1)?.contentEnd];
    // A text in it may hold the end of the element, which the library writes without its escape.
    return { start, end, text: withoutSymbols(css, unread).replaceAll('</', '<\\/') };
  });
}

function standTogether(before: PageElement | undefined, style: PageElement): boolean {
  return before?.end === style.start && isForAllMedia(before) && isForAllMedia(style);
}

function isForAllMedia({ attributes }: PageElement): boolean {
  return Object.keys(attributes).length === 0;
}

/**
 * A style sheet without the rules for classes and ids that the page does not have.
 *
 * @param names the classes and ids of the page, `namesOf`
 */
function usedRules(css: string, names: ReadonlySet<string>): string {
  const unused = listed(css, /[.#](-?[a-z_][\w-]*)/gi).filter((name) => !names.has(name));
  return withoutSymbols(css, unused);
}

/** What a pattern finds in a text as its first group, each once. */
function listed(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, found = '']) => found))];
}

/** A style sheet, made small, without what is only for some classes and ids, or sets some properties of its own. */
function withoutSymbols(css: string, unusedSymbols: string[]): string {
  return minifiedSheets.memo([...unusedSymbols, css].join('\n'), { context: { css, unusedSymbols } });
}

/** The classes and ids of a page, and every word of its scripts, which may add them. */
function namesOf(elements: readonly PageElement[], scripts: readonly string[]): ReadonlySet<string> {
  const given = elements.flatMap(({ attributes }) => [attributes.class ?? '', attributes.id ?? '']);
  return new Set([
    ...given.flatMap((value) => value.split(/\s+/)),
    ...scripts.flatMap((text) => text.match(/[\w-]+/g) ?? []),
  ]);
}
