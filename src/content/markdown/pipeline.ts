import type { Root as HastRoot, Text } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { keepTogether } from '../../words/orthography/dates.ts';
import { footnoteBack, footnotesHeading } from '../../words/sources.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Article } from '../../schemas/article.ts';
import type { Plain } from '../../schemas/plain.ts';
import type { FoundInArticle, ShownPicture } from '../model/rendered-texts.ts';
import { rehypeClaimBlanks } from './rehype/rehype-claim-blanks.ts';
import { rehypeClaims } from './rehype/rehype-claims.ts';
import { addressFromExplainer, rehypeFileLinks } from './rehype/rehype-file-links.ts';
import { rehypeFootnoteIds } from './rehype/rehype-footnote-ids.ts';
import { rehypeMentions } from './rehype/rehype-mentions.ts';
import { rehypeNameLists } from './rehype/rehype-name-lists.ts';
import { rehypeAliases, rehypeTightSections } from './rehype/rehype-sections.ts';
import { rehypeTables } from './rehype/rehype-tables.ts';
import { rehypeTerms } from './rehype/rehype-terms.ts';
import { remarkArticleFootnotes } from './remark/remark-article-footnotes.ts';
import { remarkInlineElements } from './remark/remark-inline-elements.ts';
import { remarkPictures } from './remark/remark-pictures.ts';
import { remarkBlockIds, remarkSections } from './remark/remark-sections.ts';

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

/** How Markdown becomes HTML, in every text; elements that are none of HTML go through as they are. */
export const toHast = unified()
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: footnotesHeading,
    footnoteLabelTagName: 'h3',
    footnoteBackContent: '↑',
    footnoteBackLabel: (reference, rereference) => footnoteBack(reference + 1, rereference),
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  })
  .freeze();

const writer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

export function htmlOf(children: HastRoot['children']): string {
  return writer.stringify({ type: 'root', children });
}

/** What turns the Markdown of the texts of an explainer into HTML; to be called in the order of the page. */
export function markdownPipeline({ slug, mentions, terms, claims, pictures = [], shown = [] }: PipelineOptions) {
  const rehypeLinks = rehypeFileLinks((url) => addressFromExplainer(url, slug));
  // One series goes through the texts of a page.
  let footnotes = 0;
  const ours = (
    tree: MdastRoot,
    { part, sections, isLazy = false }: { part?: string; sections?: Plain['sections']; isLazy?: boolean },
  ): HastRoot => {
    remarkInlineElements()(tree);
    remarkPictures(pictures, shown, { isLazy })(tree);
    if (sections) remarkSections(sections.map(({ id, title }) => ({ id, heading: title })))(tree);
    const made = toHast.runSync(tree);
    rehypeTables()(made);
    rehypeLinks(made);
    if (part) footnotes = rehypeFootnoteIds({ prefix: `${part}-`, before: footnotes })(made);
    rehypeKeepTogether()(made);
    return made;
  };
  return {
    // What stands at the top of a page is fetched at once.
    summary: (tree: MdastRoot) => ours(tree, { part: 'kurz' }),
    article: (tree: MdastRoot, sections: Article['sections']): { made: HastRoot; found: FoundInArticle } => {
      remarkInlineElements()(tree);
      remarkArticleFootnotes()(tree);
      remarkSections(sections)(tree);
      remarkBlockIds()(tree);
      remarkPictures(pictures, shown, { isVerbatim: true, isLazy: true })(tree);
      const made = toHast.runSync(tree);
      rehypeTightSections()(made);
      rehypeTables()(made);
      rehypeLinks(made);
      rehypeClaimBlanks()(made);
      const named = rehypeMentions(mentions)(made);
      const found = { ...named, terms: rehypeTerms(terms)(made), claims: rehypeClaims(claims)(made) };
      rehypeNameLists()(made);
      rehypeAliases(sections)(made);
      return { made, found };
    },
    sourceNote: (tree: MdastRoot) => ours(tree, { part: 'quellen', isLazy: true }),
    plain: (tree: MdastRoot, sections: Plain['sections']) => ours(tree, { sections }),
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
