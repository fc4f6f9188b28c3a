import type { Root as HastRoot, RootContent } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ExplainerSource } from '../check/content.ts';
import type { ExplainerTexts } from '../check/explainer-texts.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Term } from '../schemas/term.ts';
import { namesIn } from './article-names.ts';
import { markdownPipeline } from './pipeline.ts';
import type { FoundInArticle, RenderedTexts, TextPart } from './rendered-texts.ts';

/** What goes through from Markdown to HTML as it is. */
const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

const writer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

/**
 * Makes the texts of explainers HTML, from the trees that the check has read: nothing is parsed twice, and no file of
 * an explainer becomes a module of the site.
 *
 * @returns a function that changes the trees it is given
 */
export function createTextRenderer(
  actors: ReadonlyMap<string, Actor>,
  terms: ReadonlyMap<string, Term>,
): (source: ExplainerSource, texts: ExplainerTexts) => RenderedTexts {
  const namesOf = namesIn(actors, terms);
  return (source, { article, summary, sourceNote, plain }) => {
    const { remarkPlugins, remarkRehype: options, rehypePlugins } = markdownPipeline(namesOf(source));
    const processor = unified()
      .use(remarkPlugins)
      .use(remarkRehype, { ...options, passThrough: [...mdxNodes] })
      .use(rehypePlugins)
      .freeze();
    const frontmatter: Record<string, unknown> = { sections: source.article.sections };
    const render = (path: string, tree: MdastRoot, data: Record<string, unknown> = {}): TextPart[] =>
      partsOf(processor.runSync(tree, new VFile({ path, data: { astro: { frontmatter: data } } })));
    return {
      article: render('article.mdx', article.tree, frontmatter),
      summary: render('summary.mdx', summary.tree),
      sourceNote: render('source-note.mdx', sourceNote.tree),
      plain: plain && source.plain ? render('plain.mdx', plain.tree, { sections: source.plain.sections }) : [],
      found: frontmatter as unknown as FoundInArticle,
      bodies: { article: article.body, summary: summary.body, sourceNote: sourceNote.body },
    };
  };
}

function partsOf(tree: HastRoot): TextPart[] {
  const sections = tree.children.filter(isSection);
  if (sections.length === 0) return [{ html: htmlOf(tree.children) }];
  return sections.map(({ attributes, children }) => {
    const valueOf = (wanted: string): string | undefined => {
      const attribute = attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === wanted);
      return typeof attribute?.value === 'string' ? attribute.value : undefined;
    };
    const heading = valueOf('heading');
    return { section: { id: valueOf('id') ?? '', ...(heading !== undefined && { heading }) }, html: htmlOf(children) };
  });
}

function isSection(node: RootContent): node is MdxJsxFlowElementHast & RootContent {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Section';
}

function htmlOf(children: HastRoot['children']): string {
  return writer.stringify({ type: 'root', children });
}
