import { shortPrefix } from '../../words/orthography/prefixes.ts';
import { applyEdits, readElements, textOnly } from './page-html.ts';

/** What holds no running text, or shows it sign by sign. */
const withoutLines = [...textOnly, 'pre'];

/**
 * Marks in a finished page the letters that no line may end after: `<span class="vor">US-</span>Präsident`. A style puts a word
 * joiner there, so the text stays what it was, for a copy and a search too.
 */
export function withPrefixes(html: string): string {
  const found = [...html.matchAll(shortPrefix)];
  if (found.length === 0) return html;
  const elements = readElements(html);
  let next = 0;
  let textBegins = 0;
  const edits = found.flatMap(({ 1: letters = '', index }) => {
    const start = index - letters.length;
    for (let element; (element = elements[next]) && element.start <= start; next += 1) {
      const { name, contentStart, end } = element;
      textBegins = Math.max(textBegins, withoutLines.includes(name) ? end : contentStart);
    }
    return start < textBegins ? [] : { start, end: index + 1, text: `<span class="vor">${letters}-</span>` };
  });
  return applyEdits(html, edits);
}
