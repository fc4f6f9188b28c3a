import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { isMap, isScalar, parseDocument, visit as visitYaml, type Document, type Scalar } from 'yaml';
import { attributeOf } from '../model/mdx-elements.ts';
import { parseMdxFile } from '../read/mdx-file.ts';
import { placeholders } from '../read/placeholders.ts';

/** What stands in the language of its document where that is another than German. */
const foreignFields: readonly unknown[] = ['title'];
/** The article's own words, which nobody may change, and names. */
const theirFields: readonly unknown[] = ['headline', 'heading', 'context', 'byline', 'medium'];
/** Ids, dates and kinds; a text has a capital letter or more words than one. */
const isWord = /^[\p{Ll}\p{N}._-]+$/u;
const isAddress = /^(?:https?:|mailto:)\S+$/i;

/**
 * The German texts of a file of the content that are ours, without what `npm run new` has left to be replaced; blanks stand for all
 * else, so that each word keeps its place. Nothing of a file that cannot be parsed, which the check of the content tells.
 *
 * @param name of the file: `claims.yaml`
 */
export function germanProse(name: string, text: string): string {
  return proseOf(name, text).replaceAll(placeholders, (words) => ' '.repeat(words.length));
}

function proseOf(name: string, text: string): string {
  if (name.endsWith('.yaml')) return withoutForeignWords(keepRanges(text, yamlTexts(text, 0)));
  const file = new VFile({ path: name, value: text });
  const { tree } = parseMdxFile(file);
  const frontMatterLength = text.length - String(file).trimStart().length;
  const frontMatter = /^(\s*---[^\n]*\n)(.*\n)---/s.exec(text.slice(0, frontMatterLength));
  const [, opening = '', yaml = ''] = frontMatter ?? [];
  const ours = keepRanges(text, [
    ...yamlTexts(yaml, opening.length),
    // The body of the article is another's.
    ...(tree && name !== 'article.mdx' ? markdownTexts(tree) : []),
  ]);
  return withoutForeignWords(ours).replaceAll(/\[\^[^[\]\s]*\]/g, (mark) => ' '.repeat(mark.length));
}

/** Blanks for words of which a text says that they are in another language. */
function withoutForeignWords(text: string): string {
  return text.replaceAll(/<span lang=\\?["']([^"'\\<>]*)[^<>]*>[^<>]*<\/span>/g, (words, tag: string) =>
    isGerman(tag) ? words : words.replaceAll(/[^\n]/g, ' '),
  );
}

type Range = readonly [start: number, end: number];

function keepRanges(text: string, ranges: readonly Range[]): string {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ');
  let kept = '';
  for (const [start, end] of ranges) kept += blank(text.slice(kept.length, start)) + text.slice(start, end);
  return kept + blank(text.slice(kept.length));
}

function markdownTexts(tree: Nodes): Range[] {
  const ranges: Range[] = [];
  visit(tree, (node) => {
    if ('attributes' in node && !isGerman(attributeOf(node, 'lang'))) return 'skip';
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined)
      ranges.push([start.offset, end.offset]);
    return undefined;
  });
  return ranges;
}

function yamlTexts(text: string, offset: number): Range[] {
  const doc: Document = parseDocument(text, { schema: 'core', prettyErrors: false });
  const ranges: Range[] = [];
  visitYaml(doc, {
    Pair(_, { key, value }, path) {
      const parent = path.at(-1);
      const field = isScalar(key) ? key.value : undefined;
      const language: unknown = isMap(parent) ? (parent.get('lang') ?? parent.get('language')) : undefined;
      if (theirFields.includes(field) || (foreignFields.includes(field) && !isGerman(language))) return visitYaml.SKIP;
      if (isScalar(value)) addText(value);
      // Its key is no text.
      return isScalar(value) ? visitYaml.SKIP : undefined;
    },
    Seq(_, { items }) {
      for (const item of items) if (isScalar(item)) addText(item);
    },
  });
  function addText({ value, range }: Scalar): void {
    if (typeof value !== 'string' || !range || isWord.test(value) || isAddress.test(value)) return;
    ranges.push([range[0] + offset, range[1] + offset]);
  }
  return ranges;
}

/** Also where nothing is said. */
function isGerman(language: unknown): boolean {
  return typeof language !== 'string' || /^de\b/i.test(language);
}
