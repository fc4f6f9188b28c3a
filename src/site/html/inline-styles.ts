import { transform } from 'lightningcss';
import { contentOf } from './page-html.ts';
import type { Edit, PageElement } from './page-html.ts';

/** What was made of style sheets lately: pages of a kind mostly have the same classes, and making one takes some milliseconds. */
const made = new Map<string, string>();
const kept = 200;

/**
 * The styles of a page as far as it uses them, those in one that stand side by side.
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
  return groups.map((group) => {
    const css = group.map((style) => contentOf(html, style)).join('');
    const [start = 0, end = 0] = [group[0]?.contentStart, group.at(-1)?.contentEnd];
    return { start, end, text: usedStyles(css, names) };
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
function usedStyles(css: string, names: ReadonlySet<string>): string {
  const selected = css.matchAll(/[.#](-?[a-z_][\w-]*)/gi);
  const unused = [...new Set([...selected].flatMap(([, name = '']) => (names.has(name) ? [] : name)))];
  const key = [...unused, css].join('\n');
  const used = made.get(key) ?? withoutRules(css, unused);
  // The latest stand at the end.
  made.delete(key);
  made.set(key, used);
  for (const oldest of made.keys()) if (made.size > kept) made.delete(oldest);
  return used;
}

function withoutRules(css: string, unusedSymbols: string[]): string {
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols });
  // A text in it may hold the end of the element, which the library writes without its escape.
  return code.toString().replaceAll('</', '<\\/');
}

/** The classes and ids of a page, and every word of its scripts, which may add them. */
function namesOf(elements: readonly PageElement[], scripts: readonly string[]): ReadonlySet<string> {
  const given = elements.flatMap(({ attributes }) => [attributes.class ?? '', attributes.id ?? '']);
  return new Set([
    ...given.flatMap((value) => value.split(/\s+/)),
    ...scripts.flatMap((text) => text.match(/[\w-]+/g) ?? []),
  ]);
}
