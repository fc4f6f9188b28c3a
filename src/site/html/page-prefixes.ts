import { readElements } from './page-html.ts';

/** What holds no running text, or shows it sign by sign. */
const withoutLines = ['title', 'script', 'style', 'svg', 'textarea', 'option', 'pre'];

/** „US-“, „EU-“, „E-“ at the beginning of a word. */
const prefix = /(?<![\p{L}\p{N}&-])\p{Lu}{1,3}-(?=\p{L})/gu;

/**
 * Marks in a finished page the letters that no line may end after: `<span class="vor">US-</span>Präsident`. A style puts a word
 * joiner there, so the text stays what it was, for a copy and a search too.
 */
export function withPrefixes(html: string): string {
  if (html.search(prefix) < 0) return html;
  const ranges = readElements(html).map(({ name, start, contentStart, end }) =>
    withoutLines.includes(name) ? ([start, end] as const) : ([start, contentStart] as const),
  );
  return html.replaceAll(prefix, (letters, offset: number) =>
    ranges.some(([start, end]) => start <= offset && offset < end) ? letters : `<span class="vor">${letters}</span>`,
  );
}
