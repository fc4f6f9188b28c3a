import { basename } from 'node:path';
import type { Root as HastRoot, Text } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { keepTogether } from '../../words/dates.ts';
import { footnoteBack, footnotesHeading } from '../../words/sources.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { ShownPicture } from '../model/rendered-texts.ts';
import { rehypeClaims } from './rehype-claims.ts';
import { addressFromExplainer, rehypeFileLinks } from './rehype-file-links.ts';
import { rehypeFootnoteIds } from './rehype-footnote-ids.ts';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypeNameLists } from './rehype-name-lists.ts';
import { rehypeAliases, rehypeTightSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTerms } from './rehype-terms.ts';
import { remarkArticleFootnotes } from './remark-article-footnotes.ts';
import { remarkInlineElements } from './remark-inline-elements.ts';
import { remarkPictures } from './remark-pictures.ts';
import { remarkBlockIds, remarkSections } from './remark-sections.ts';

/** What the transforms need to know of an explainer. */
export interface PipelineOptions {
  slug: string;
  mentions: Parameters<typeof rehypeMentions>[0];
  terms: Parameters<typeof rehypeTerms>[0];
  claims: Parameters<typeof rehypeClaims>[0];
  pictures?: readonly Picture[];
  /** Gets the pictures that are shown. */
  shown?: ShownPicture[];
}

/** Our own texts and the id of the part of the page in which each stands. */
const partOfText: Readonly<Record<string, string>> = { 'summary.mdx': 'kurz', 'source-note.mdx': 'quellen' };

const ourTexts: readonly string[] = ['summary.mdx', 'source-note.mdx', 'plain.mdx'];
/** How Markdown becomes HTML, in every text. */
export const rehypeOptions = {
  clobberPrefix: '',
  footnoteLabel: footnotesHeading,
  footnoteLabelTagName: 'h3',
  footnoteBackContent: '↑',
  footnoteBackLabel: (reference: number, rereference: number) => footnoteBack(reference + 1, rereference),
};

type Transform<Tree> = (tree: Tree, file: VFile) => void;

/** What turns the Markdown of the content into HTML, in order; the file's name decides what applies. */
export function markdownPipeline({ slug, mentions, terms, claims, pictures = [], shown = [] }: PipelineOptions) {
  const only =
    <Tree>(names: readonly string[], transform: Transform<Tree>) =>
    () =>
    (tree: Tree, file: VFile) => {
      if (names.includes(basename(file.path))) transform(tree, file);
    };
  const inArticles = (transform: Transform<HastRoot>) => only(['article.mdx'], transform);
  // One series goes through the texts of a page, in the order in which they are rendered.
  let footnotes = 0;
  const footnoteIds = () => (tree: HastRoot, file: VFile) => {
    const part = partOfText[basename(file.path)];
    if (!part) return;
    footnotes = rehypeFootnoteIds({ prefix: `${part}-`, before: footnotes })(tree);
  };
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      remarkGfm,
      remarkInlineElements,
      only<MdastRoot>(['article.mdx'], remarkArticleFootnotes()),
      only<MdastRoot>(['article.mdx'], remarkSections()),
      only<MdastRoot>(['article.mdx'], remarkBlockIds()),
      only<MdastRoot>(['article.mdx'], remarkPictures(pictures, shown, { isVerbatim: true })),
      only<MdastRoot>(ourTexts, remarkPictures(pictures, shown)),
      only<MdastRoot>(['plain.mdx'], remarkSections('title')),
    ],
    rehypePlugins: [
      inArticles(rehypeTightSections()),
      rehypeTables,
      () => rehypeFileLinks((url) => addressFromExplainer(url, slug)),
      inArticles(rehypeMentions(mentions)),
      inArticles(rehypeTerms(terms)),
      inArticles(rehypeClaims(claims)),
      inArticles(rehypeNameLists()),
      inArticles(rehypeAliases()),
      footnoteIds,
      only<HastRoot>(ourTexts, rehypeKeepTogether()),
    ],
    remarkRehype: rehypeOptions,
  };
}

/** Keeps day and month on one line, and a dash with what stands before it. For our own texts: an article keeps its spaces. */
export function rehypeKeepTogether() {
  return (tree: HastRoot): void => {
    visit(tree, 'text', (node: Text) => {
      node.value = keepTogether(node.value);
    });
  };
}
