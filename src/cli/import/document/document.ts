import type { Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributeOf } from '../../../content/model/mdx-elements.ts';

/** A text that was read from a file, in whatever form it came. */
export interface ImportedDocument {
  /** The article, with {@link placeMark}s where something is to be done. */
  tree: Root;
  /** What the file says about the article, apart from its text. */
  origin: Origin;
  /** By the id that their marks carry. */
  comments: ReadonlyMap<string, ReaderComment>;
  /** By the number that their marks carry. */
  pictures: Picture[];
  /** What an editor should know, each a sentence. */
  remarks: string[];
}

/** Where an article came from, as far as its file tells it. */
export interface Origin {
  headline?: string | undefined;
  byline?: string | undefined;
  medium?: string | undefined;
  url?: string | undefined;
  /** A day, a month or a year. */
  published?: string | undefined;
  language?: string | undefined;
}

/** A comment that somebody put beside a passage. */
export interface ReaderComment {
  author: string;
  text: string;
}

/** A picture at its place in the document; `file` is the name that it gets beside the article. */
export interface Picture {
  file: string;
  bytes: Uint8Array;
  /** Empty where the document does not say what is seen. */
  alt: string;
  /** What else the document says of it. */
  title?: string;
}

/** What a mark in the text stands for: something that was left out, a picture, or one end of a comment's passage. */
export type MarkKind = 'lost' | 'picture' | 'comment-start' | 'comment-end';

const prefix = 'klartext-';

/** The id of an empty `<a>` that keeps a place in HTML until it is Markdown. */
export function placeId(kind: MarkKind, value: string): string {
  return `${prefix}${kind}:${value}`;
}

/** What such an id says; undefined where it is the document's own. */
export function parsePlaceId(id: string): { kind: MarkKind; value: string } | undefined {
  const [, kind, value] = /^klartext-(lost|picture|comment-start|comment-end):(.*)$/s.exec(id) ?? [];
  return kind === undefined || value === undefined ? undefined : { kind: kind as MarkKind, value };
}

/** A place in the text; it holds no text itself. */
export function placeMark({ kind, value }: { kind: MarkKind; value: string }): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: prefix + kind,
    attributes: [{ type: 'mdxJsxAttribute', name: 'value', value }],
    children: [],
  };
}

/** What a node marks; undefined where it marks nothing. */
export function markOf(node: Nodes): { kind: MarkKind; value: string } | undefined {
  if (node.type !== 'mdxJsxTextElement' || !node.name?.startsWith(prefix)) return undefined;
  return { kind: node.name.slice(prefix.length) as MarkKind, value: attributeOf(node, 'value') ?? '' };
}
