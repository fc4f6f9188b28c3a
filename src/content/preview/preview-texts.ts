import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ExplainerSource } from '../model/content.ts';
import { attributeOf, isMdxElement } from '../model/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { bodyOf, type ParsedText } from '../read/parsed-texts.ts';
import { placeholder } from '../read/placeholders.ts';

/** What is no MDX is read as Markdown, in which marks are no text. */
export function readableText(mdx: MdxFile | undefined, name: string): ParsedText {
  const body = mdx && bodyOf(mdx);
  if (!body) return { tree: markdown.parse(placeholder(name)), body: placeholder(name) };
  return { tree: mdx.tree ?? markdown.parse(body), body };
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** The ids of the claims that an article marks, each once. */
export function markedClaims(tree: Root): string[] {
  const ids = new Set<string>();
  visit(tree, (node) => {
    const id = isMdxElement(node, 'Claim') ? attributeOf(node, 'id') : undefined;
    if (id !== undefined) ids.add(id);
  });
  return [...ids];
}

/** A passage of which nobody knows what is said of it is no passage; a placeholder behind it says so. */
export function withKnownClaims(tree: Root, ids: readonly string[]): Root {
  const copy = structuredClone(tree);
  visit(copy, (node, index, parent) => {
    const id = isMdxElement(node, 'Claim') ? attributeOf(node, 'id') : undefined;
    if (id === undefined || ids.includes(id) || !parent || index === undefined || !('children' in node)) return;
    const gap = { type: 'text', value: ` ${placeholder(`claims.yaml, ${id}`)}` };
    parent.children.splice(index, 1, ...([...node.children, gap] as never[]));
    return index;
  });
  return copy;
}

/** Footnotes of sources of which nothing is known say that. */
export function markUnknownSources(text: ParsedText, sources: ExplainerSource['sources']): void {
  text.tree = structuredClone(text.tree);
  visit(text.tree, 'footnoteDefinition', (node) => {
    const id = node.data?.source;
    if (id === undefined || Object.hasOwn(sources, id)) return;
    node.children = [{ type: 'paragraph', children: [{ type: 'text', value: placeholder(`sources.yaml, ${id}`) }] }];
  });
}
