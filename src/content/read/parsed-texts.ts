import type { Root } from 'mdast';
import type { YamlFile } from '../yaml/yaml-file.ts';
import type { ExplainerFiles } from './explainer-files.ts';
import type { MdxFile } from './mdx-file.ts';

/** A text of an explainer that could be read. */
export interface ParsedText {
  tree: Root;
  /** What the tree was parsed from, without the front matter. */
  body: string;
}

/** The texts of an explainer, parsed. */
export interface ExplainerTexts {
  /** The front matter of the article, for the places of its entries. */
  frontMatter: YamlFile | undefined;
  article: ParsedText;
  summary: ParsedText;
  sourceNote: ParsedText;
  plain: ParsedText | undefined;
}

/** A text without its front matter. */
export function bodyOf({ file }: MdxFile): string {
  return String(file).replace(/^[ \r\n]+/, '');
}

/** The texts, where every one that must be there could be read. */
export function explainerTexts({ article, summary, sourceNote, plain }: ExplainerFiles): ExplainerTexts | undefined {
  const parsed = (mdx: MdxFile | undefined): ParsedText | undefined =>
    mdx?.tree && { tree: mdx.tree, body: bodyOf(mdx) };
  const texts = [article, summary, sourceNote].flatMap((mdx) => parsed(mdx) ?? []);
  const [first, second, third] = texts;
  if (!first || !second || !third) return undefined;
  return {
    frontMatter: article?.frontMatter,
    article: first,
    summary: second,
    sourceNote: third,
    plain: parsed(plain),
  };
}
