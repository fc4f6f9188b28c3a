import { shortPrefix } from '../../words/prefixes.ts';
import { readElements } from './page-html.ts';

/** What holds no running text, or shows it sign by sign. */
const withoutLines = ['title', 'script', 'style', 'svg', 'textarea', 'option', 'pre'];

/**
 * Marks in a finished page the letters that no line may end after: `<span class="vor">US-</span>Präsident`. A style puts a word
 * joiner there, so the text stays what it was, for a copy and a search too.
 */
export function withPrefixes(html: string): string {
  if (html.search(shortPrefix) < 0) return html;
  const elements = readElements(html);
  let next = 0;
  let textBegins = 0;
  return html.replaceAll(shortPrefix, (letters, offset: number) => {
    for (let element; (element = elements[next]) && element.start <= offset; next += 1) {
      const { name, contentStart, end } = element;
      textBegins = Math.max(textBegins, withoutLines.includes(name) ? end : contentStart);
    }
    return offset < textBegins ? letters : `<span class="vor">${letters}</span>`;
  });
}
