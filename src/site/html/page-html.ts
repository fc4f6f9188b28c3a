import { Parser } from 'htmlparser2';

/** An element of a page, with its places in the HTML; ends are behind the last character. */
export interface PageElement {
  /** In lower case. */
  name: string;
  /** By their names in lower case, character references resolved. */
  attributes: Readonly<Record<string, string>>;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
  /** Where its attribute `href` stands. */
  href?: { start: number; end: number };
}

/** What takes the place of a part of the HTML. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Elements that hold text and no elements of HTML. */
export const textOnly: readonly string[] = ['title', 'script', 'style', 'svg', 'textarea', 'option'];

/** The elements of a page as a browser finds them, in the order of their start tags. */
export function readElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  let href: PageElement['href'];
  const parser = new Parser({
    onattribute: (name) => {
      // Of two with one name, the first counts.
      if (name === 'href') href ??= { start: parser.startIndex, end: parser.endIndex };
    },
    onopentag: (name, attributes) => {
      const contentStart = parser.endIndex + 1;
      const element = { name, attributes, start: parser.startIndex, contentStart, contentEnd: contentStart };
      const opened = { ...element, end: contentStart, ...(href && { href }) };
      href = undefined;
      elements.push(opened);
      open.push(opened);
    },
    onclosetag: (_, isImplied) => {
      const closed = open.pop();
      if (!closed) return;
      closed.contentEnd = Math.max(closed.contentStart, parser.startIndex);
      closed.end = isImplied ? closed.contentEnd : parser.endIndex + 1;
    },
  });
  parser.end(html);
  return elements;
}

/** What stands between the tags of an element. */
export function contentOf(html: string, { contentStart, contentEnd }: PageElement): string {
  return html.slice(contentStart, contentEnd);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for an element of HTML or XML, or for an attribute in double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The HTML with edits made, which must not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let done = 0;
  const parts = [...edits]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, text }) => {
      const before = html.slice(done, start);
      done = end;
      return [before, text];
    });
  return parts.join('') + html.slice(done);
}
