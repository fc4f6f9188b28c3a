import type { Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { createPersonFinder, longestMentions } from '../../../../src/content/names/find-mentions.ts';
import { createTermFinder } from '../../../../src/content/names/find-terms.ts';
import { markdownPipeline } from '../../../../src/content/markdown/pipeline.ts';
import type { Article } from '../../../../src/schemas/article.ts';
import type { Claim } from '../../../../src/schemas/claim.ts';

const persons = [
  { id: 'trump', given: ['Donald'], family: ['Trump'] },
  { id: 'putin', given: ['Wladimir'], family: ['Putin'] },
  { id: 'selenskyj', given: ['Wolodymyr'], family: ['Selenskyj'] },
];
const findPersons = createPersonFinder(persons);
const findOrganisations = createTermFinder([{ id: 'feuerwehr', names: ['Feuerwehr'] }]);

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
const writer = unified().use(rehypeStringify).freeze();

/** What the content says beside a document. */
export interface Surroundings {
  /** The checked passages by id. */
  claims?: Record<string, Pick<Claim, 'verdict' | 'correction'> & { changed?: string }>;
  /** The terms of the explainer, each by the name in the glossary, with the names to look for. */
  terms?: Record<string, string[]>;
}

/**
 * Runs a document through the site's own transforms and prints the result; the component `Section` stays visible as
 * an element. What the transforms have found comes with it.
 */
export function markdownToHtml(
  name: string,
  source: string,
  { claims = {}, terms = {} }: Surroundings = {},
): { html: string; mentions?: unknown; terms?: unknown; claims?: unknown } {
  const [, frontmatterText, body] = /^(?:---\n(.*?)\n---\n)?(.*)$/s.exec(source) ?? [];
  const { sections = [] } = (parse(frontmatterText ?? '') ?? {}) as Partial<Pick<Article, 'sections'>>;
  const pipeline = markdownPipeline({
    slug: 'streik',
    mentions: (text, story) => longestMentions([...findOrganisations(text), ...findPersons(text, story)]),
    terms: createTermFinder(Object.entries(terms).map(([term, names]) => ({ id: idOf(term), names }))),
    claims: new Map(Object.entries(claims)),
  });
  const tree = parser.parse(body ?? '');
  const { made, ...found } =
    name === 'article.mdx'
      ? pipeline.article(
          tree,
          sections.map((section) => ({ ...section, aliases: (section.aliases as string[] | undefined) ?? [] })),
        )
      : { made: pipeline[name === 'summary.mdx' ? 'summary' : 'sourceNote'](tree) };
  showComponents(made);
  return { html: writer.stringify(made).trim(), ...('found' in found ? found.found : {}) };
}

function idOf(term: string): string {
  return term.toLowerCase().replaceAll(' ', '-');
}

function showComponents(tree: Root): void {
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast, index, parent) => {
    const properties = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    );
    const line = { type: 'text', value: '\n' } as const;
    const children = [...node.children.flatMap((child) => [line, child]), line];
    if (parent && index !== undefined)
      parent.children[index] = { type: 'element', tagName: node.name ?? '', properties, children };
  });
}
