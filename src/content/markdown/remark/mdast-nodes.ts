import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';

/** Text as it is, or what Markdown has for a part of a line. */
export type Phrase = string | PhrasingContent;

/** A string becomes a text node, so that whatever in it looks like Markdown is escaped when it is written. */
export function phrases(parts: readonly Phrase[]): PhrasingContent[] {
  return parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

export function heading(depth: Heading['depth'], ...parts: Phrase[]): Heading {
  return { type: 'heading', depth, children: phrases(parts) };
}

export function paragraph(...parts: Phrase[]): Paragraph {
  return { type: 'paragraph', children: phrases(parts) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: phrases([text]) };
}

export function link(url: string, text: string): Link {
  return { type: 'link', url, children: phrases([text]) };
}

export function quotation(...parts: Phrase[]): RootContent {
  return { type: 'blockquote', children: [paragraph(...parts)] };
}

export function list(items: readonly Phrase[][], { ordered = false } = {}): List {
  return { type: 'list', ordered, spread: false, children: items.map((parts) => listItem([paragraph(...parts)])) };
}

export function listItem(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

/** The first row is the head. */
export function table(rows: readonly (readonly Phrase[][])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((parts) => ({ type: 'tableCell', children: phrases(parts) })),
    })),
  };
}
