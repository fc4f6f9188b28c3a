import type { Root } from 'mdast';
import type { ExplainerFiles } from './explainer-files.ts';

/** A text of an explainer that could be read. */
export interface ParsedText {
  tree: Root;
  /** What the tree was parsed from, without the front matter. */
  body: string;
}

/** The texts of an explainer, parsed. */
export interface ExplainerTexts {
  article: ParsedText;
  summary: ParsedText;
  sourceNote: ParsedText;
  plain: ParsedText | undefined;
}

/** The texts, where every one that must be there could be read. */
export function explainerTexts({ article, ownTexts, plain }: ExplainerFiles): ExplainerTexts | undefined {
  const parsed = (mdx = article): ParsedText | undefined =>
    mdx?.tree && { tree: mdx.tree, body: mdx.body.replace(/^[ \r\n]+/, '') };
  const own = (wanted: string): ParsedText | undefined => {
    const found = ownTexts.find(({ name }) => name === wanted);
    return found && parsed(found.mdx);
  };
  const texts = { article: parsed(), summary: own('summary.mdx'), sourceNote: own('source-note.mdx') };
  if (!texts.article || !texts.summary || !texts.sourceNote) return undefined;
  return {
    article: texts.article,
    summary: texts.summary,
    sourceNote: texts.sourceNote,
    plain: plain && parsed(plain),
  };
}
